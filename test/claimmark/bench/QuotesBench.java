package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.article.ArticleReader;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionEngine;
import claimmark.core.suggest.quotation.QuotationSuggester;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

/**
 * Finds the quotations of articles: {@code TEXTS_DIR OUT.tsv [--as-read]}. A row is document, quotation, speaker and
 * cue, each as start and end in UTF-16 units; -1 where there is none. The texts hold nothing but an article, so each
 * line counts as a paragraph; with {@code --as-read} they are read as files of a reviewer are, furniture and all.
 */
public final class QuotesBench {

    private static final int WARM_UP = 60;

    private QuotesBench() {
    }

    public static void main(String[] arguments) throws IOException {
        boolean asRead = arguments.length > 2 && arguments[2].equals("--as-read");
        List<Path> files = ModelTraining.files(Path.of(arguments[0]), ".txt");
        ArticleReader reader = new ArticleReader();
        SuggestionEngine engine = new SuggestionEngine(List.of(new QuotationSuggester()));
        for (Path file : files.subList(0, Math.min(WARM_UP, files.size()))) {
            engine.suggest(article(reader, Files.readString(file), asRead), Cancellation.NEVER);
        }
        BenchMeasure measure = new BenchMeasure();
        List<String> rows = new ArrayList<>();
        for (Path file : files) {
            String document = file.getFileName().toString().replaceAll("\\.txt$", "");
            ArticleText article = article(reader, Files.readString(file), asRead);
            List<Suggestion> found = measure.items(1, () -> engine.suggest(article, Cancellation.NEVER).list());
            found.forEach(suggestion -> rows.add(document + '\t' + place(Optional.of(suggestion.span())) + '\t'
                    + place(suggestion.attribution().speaker()) + '\t' + place(suggestion.attribution().cue())));
        }
        Files.write(Path.of(arguments[1]), rows);
        System.out.println(measure.summary());
    }

    private static ArticleText article(ArticleReader reader, String text, boolean asRead) {
        ArticleText read = reader.read(text, ArticleFormat.PLAIN_TEXT);
        if (asRead) {
            return read;
        }
        List<Block> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(new Block(BlockType.PARAGRAPH, TextSpan.ofLength(start, line.length())));
            }
            start += line.length() + 1;
        }
        return new ArticleText(text, lines, read.metadata(), read.sourceMap(), read.rulesVersion());
    }

    private static String place(Optional<TextSpan> span) {
        return span.map(at -> at.start() + "\t" + at.end()).orElse("-1\t-1");
    }
}
