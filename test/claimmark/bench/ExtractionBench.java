package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.Sourced;

/**
 * Extracts articles from HTML pages: {@code HTML_DIR OUT_DIR}. The median of bare jsoup in the same run is shown, too.
 */
public final class ExtractionBench {

    private static final int WARM_UP = 60;

    private ExtractionBench() {
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> pages = ModelTraining.files(Path.of(arguments[0]), ".html");
        Path out = Files.createDirectories(Path.of(arguments[1]));
        ArticleReader reader = new ArticleReader();
        for (Path page : pages.subList(0, Math.min(WARM_UP, pages.size()))) {
            reader.read(withoutMark(Files.readString(page)), ArticleFormat.HTML);
        }
        BenchMeasure measure = new BenchMeasure();
        BenchMeasure bare = new BenchMeasure();
        List<String> metadata = new ArrayList<>();
        for (Path page : pages) {
            String id = page.getFileName().toString().replace(".html", "");
            String html = withoutMark(Files.readString(page));
            bare.items(1, () -> Jsoup.parse(html).body().text());
            ArticleText article = measure.items(1, () -> reader.read(html, ArticleFormat.HTML));
            Files.writeString(out.resolve(id + ".txt"), body(article.text(), article.blocks()));
            metadata.add(id + '\t' + line(article.metadata()));
        }
        Files.write(out.resolve("meta.tsv"), metadata);
        System.out.println("jsoup's body().text() alone: " + bare.summary());
        System.out.println(measure.summary());
    }

    /** The decoder takes the byte order mark for what it is; the files are read without it here. */
    private static String withoutMark(String html) {
        return html.startsWith("\ufeff") ? html.substring(1) : html;
    }

    /** The body's paragraphs, one a line. */
    static String body(String text, List<Block> blocks) {
        return blocks.stream().filter(block -> block.type().isBody())
                .map(block -> block.span().of(text).replace('\n', ' ')).collect(Collectors.joining("\n"));
    }

    private static String line(ArticleMetadata metadata) {
        String authors = metadata.authors().stream().map(Sourced::value).collect(Collectors.joining(", "));
        String title = metadata.title().map(Sourced::value).orElse("");
        String published = metadata.published().map(day -> day.value().toString()).orElse("");
        return List.of(title, authors, published).stream().map(field -> field.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }
}
