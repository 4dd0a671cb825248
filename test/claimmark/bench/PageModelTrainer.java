package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

import claimmark.bench.EvidenceCounts.Votes;
import claimmark.bench.ModelTraining.Sample;
import claimmark.bench.ModelTraining.Trainer;
import claimmark.core.html.HtmlArticle;
import claimmark.core.html.HtmlReader;
import claimmark.core.structure.BodyModel;
import claimmark.core.structure.LineWords;
import claimmark.core.structure.pages.AttributeWords;
import claimmark.core.structure.pages.BlockFeature;
import claimmark.core.structure.pages.BlockFeatures;
import claimmark.core.structure.pages.HtmlStructure;
import claimmark.core.structure.pages.PageProfile;
import claimmark.core.structure.pages.TableVote;

/**
 * Fits the model by which HTML pages are judged: {@code WCXB_DEV_DIR MODEL_FILE [CROSS_VALIDATED_DIR]}. With the third
 * argument the bodies of all pages are written too, each judged by a model that has seen no page of its site.
 */
public final class PageModelTrainer implements Trainer<PageModelTrainer.Page, List<String>> {

    private static final TreeBooster.Settings SETTINGS = ModelTraining.settings(170, 0.08, 1);
    private static final int LONGEST_TELLING_LINE = 40;

    /** What is kept of a page; its markup is parsed again when it is needed. */
    record Page(String id, String html, String site, List<String> lines, boolean[] body, Votes attributes, Votes words,
            double weight) {
    }

    private PageModelTrainer() {
    }

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Map<String, String> sites = Site.ofPages(directory.resolve("meta.tsv"));
        List<Page> pages = new ArrayList<>();
        for (Path file : ModelTraining.files(directory.resolve("html"), ".html")) {
            pages.add(read(file, sites));
        }
        PageModelTrainer trainer = new PageModelTrainer();
        ModelTraining.write(trainer.fit(pages), Path.of(arguments[1]));
        if (arguments.length > 2) {
            ModelTraining.crossValidate(trainer, pages, Path.of(arguments[2]));
        }
    }

    @Override
    public List<String> fit(List<Page> pages) {
        EvidenceCounts attributes = new EvidenceCounts(5, name -> !GeneratedNames.isGenerated(name));
        EvidenceCounts words = new EvidenceCounts(9, word -> true);
        for (Page page : pages) {
            attributes.add(page.site, page.attributes);
            words.add(page.site, page.words);
        }
        List<Sample> samples = new ArrayList<>();
        for (Page page : PageVariants.with(pages)) {
            PageProfile profile = new PageProfile(article(page.html), attributes.without(page.site));
            float[][] rows = BlockFeatures.of(profile, words.without(page.site));
            samples.add(new Sample(page.lines, page.body, rows, page.weight));
        }
        List<String> lines = new ArrayList<>();
        attributes.write("attribute", lines);
        words.write("word", lines);
        lines.addAll(ModelTraining.trees(samples, BlockFeature.class, SETTINGS));
        return lines;
    }

    @Override
    public String body(Page page, List<String> model) {
        HtmlArticle article = article(page.html);
        HtmlStructure structure = new HtmlStructure(BodyModel.parse(model, BlockFeature.class));
        return ExtractionBench.body(article.text(), structure.blocks(article));
    }

    @Override
    public String id(Page page) {
        return page.id;
    }

    @Override
    public String site(Page page) {
        return page.site;
    }

    static HtmlArticle article(String html) {
        return (HtmlArticle) new HtmlReader().read(html);
    }

    private static Page read(Path file, Map<String, String> sites) throws IOException {
        String html = Files.readString(file);
        HtmlArticle article = article(html);
        List<String> lines = article.blocks().stream().map(block -> block.span().of(article.text())).toList();
        String id = file.getFileName().toString().replace(".html", "");
        String gold = Files.readString(file.resolveSibling("../gold").resolve(id + ".txt").normalize());
        boolean[] body = BlockTruth.of(lines, gold);
        completeTables(article, lines, body);
        Page page = new Page(id, html, sites.getOrDefault(id, id), lines, body, new Votes(), new Votes(), 1);
        countWords(page);
        countAttributes(article, page);
        return page;
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

    private static void countWords(Page page) {
        for (int i = 0; i < page.body.length; i++) {
            if (BlockTruth.tokens(page.lines.get(i)).size() <= LONGEST_TELLING_LINE) {
                for (String word : new HashSet<>(LineWords.withPairs(page.lines.get(i)))) {
                    page.words.count(word, page.body[i], 1);
                }
            }
        }
    }

    private static void countAttributes(HtmlArticle article, Page page) {
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
    }
}
