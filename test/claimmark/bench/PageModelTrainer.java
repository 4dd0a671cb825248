package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

import claimmark.bench.EvidenceCounts.Votes;
import claimmark.bench.ModelTraining.Sample;
import claimmark.core.html.HtmlArticle;
import claimmark.core.html.HtmlReader;
import claimmark.core.structure.AttributeWords;
import claimmark.core.structure.BlockFeature;
import claimmark.core.structure.BlockFeatures;
import claimmark.core.structure.LineWords;
import claimmark.core.structure.PageProfile;
import claimmark.core.structure.TableVote;

/** Fits the model by which HTML pages are judged: {@code PageModelTrainer WCXB_DEV_DIR MODEL_FILE [cross-validate]}. */
public final class PageModelTrainer {

    private static final int LONGEST_TELLING_LINE = 40;

    private final EvidenceCounts attributes = new EvidenceCounts(5);
    private final EvidenceCounts words = new EvidenceCounts(9);
    private final List<Labelled> pages = new ArrayList<>();

    private record Labelled(Path file, List<String> lines, boolean[] body, Votes attributes, Votes words) {
    }

    private PageModelTrainer() {
    }

    public static void main(String[] arguments) throws IOException {
        PageModelTrainer trainer = new PageModelTrainer();
        for (Path file : ModelTraining.files(Path.of(arguments[0], "html"), ".html")) {
            trainer.read(file);
        }
        List<String> features = Arrays.stream(BlockFeature.values()).map(Enum::name).toList();
        ModelTraining training = new ModelTraining(trainer.samples(), features);
        if (arguments.length > 2) {
            training.crossValidate();
        }
        List<String> lexicons = new ArrayList<>();
        trainer.attributes.write("attribute", lexicons);
        trainer.words.write("word", lexicons);
        training.write(Path.of(arguments[1]), lexicons);
    }

    private void read(Path file) throws IOException {
        HtmlArticle article = (HtmlArticle) new HtmlReader().read(Files.readString(file));
        List<String> lines = article.blocks().stream().map(block -> block.span().of(article.text())).toList();
        String id = file.getFileName().toString().replace(".html", ".txt");
        String gold = Files.readString(file.resolveSibling("../gold").resolve(id).normalize());
        boolean[] body = BlockTruth.of(lines, gold);
        completeTables(article, lines, body);
        Labelled page = new Labelled(file, lines, body, new Votes(), new Votes());
        countWords(page);
        countAttributes(article, page);
        pages.add(page);
        attributes.add(page.attributes);
        words.add(page.words);
    }

    /** The short cells of a table whose other cells are mostly body are body; alone they are not found in the gold. */
    private static void completeTables(HtmlArticle article, List<String> lines, boolean[] body) {
        PageProfile profile = new PageProfile(article, word -> 0);
        Map<Element, double[]> tables = new IdentityHashMap<>();
        for (int i = 0; i < body.length; i++) {
            if (TableVote.isCell(profile, i)) {
                Element table = article.blocks().get(i).element().closest("table");
                tables.computeIfAbsent(table, key -> new double[2])[body[i] ? 1 : 0] += lines.get(i).length();
            }
        }
        for (int i = 0; i < body.length; i++) {
            if (TableVote.isCell(profile, i)) {
                double[] votes = tables.get(article.blocks().get(i).element().closest("table"));
                body[i] |= votes[1] > votes[0];
            }
        }
    }

    private static void countWords(Labelled page) {
        for (int i = 0; i < page.body.length; i++) {
            if (BlockTruth.tokens(page.lines.get(i)).size() <= LONGEST_TELLING_LINE) {
                for (String word : new HashSet<>(LineWords.withPairs(page.lines.get(i)))) {
                    page.words.count(word, page.body[i], 1);
                }
            }
        }
        page.words.normalize();
    }

    private static void countAttributes(HtmlArticle article, Labelled page) {
        Map<Element, double[]> held = new IdentityHashMap<>();
        for (int i = 0; i < page.body.length; i++) {
            int size = BlockTruth.tokens(page.lines.get(i)).size();
            for (Element at = article.blocks().get(i).element(); at != null; at = at.parent()) {
                held.computeIfAbsent(at, key -> new double[2])[page.body[i] ? 1 : 0] += size;
            }
        }
        held.forEach((element, sizes) -> {
            for (String word : new HashSet<>(AttributeWords.of(element))) {
                page.attributes.count(word, true, sizes[1]);
                page.attributes.count(word, false, sizes[0]);
            }
        });
        page.attributes.normalize();
    }

    private List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Labelled page : pages) {
            HtmlArticle article = (HtmlArticle) new HtmlReader().read(Files.readString(page.file));
            PageProfile profile = new PageProfile(article, attributes.without(page.attributes));
            float[][] rows = BlockFeatures.of(profile, words.without(page.words));
            samples.add(new Sample(page.file.getFileName().toString(), page.lines, page.body, rows));
        }
        return samples;
    }
}
