package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;

/** Extracts articles from plain text dumps of pages: {@code TXT_DIR OUT_DIR}. */
public final class PlainTextBench {

    private static final int WARM_UP = 60;

    private PlainTextBench() {
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> dumps = ModelTraining.files(Path.of(arguments[0]), ".wet.txt");
        Path out = Files.createDirectories(Path.of(arguments[1]));
        ArticleReader reader = new ArticleReader();
        for (Path dump : dumps.subList(0, Math.min(WARM_UP, dumps.size()))) {
            reader.read(Files.readString(dump), ArticleFormat.PLAIN_TEXT);
        }
        BenchMeasure measure = new BenchMeasure();
        for (Path dump : dumps) {
            String id = dump.getFileName().toString().replace(".wet.txt", "");
            String text = Files.readString(dump);
            ArticleText article = measure.items(1, () -> reader.read(text, ArticleFormat.PLAIN_TEXT));
            Files.writeString(out.resolve(id + ".txt"), ExtractionBench.body(article.text(), article.blocks()));
        }
        System.out.println(measure.summary());
    }
}
