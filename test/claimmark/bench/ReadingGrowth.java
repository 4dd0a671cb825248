package claimmark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.jsoup.Jsoup;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;

/**
 * How the time of reading grows: the smallest page of a folder that has some text, and its text as a plain one, 1, 10,
 * 100 and 1,000 times over, with what jsoup alone needs for the page beside it. A text with more markup or lines than
 * are judged is one block. {@code ReadingGrowth DIR}.
 *
 * <p>A heap that has to grow is paid for by the text that makes it grow; {@code BENCH_JAVA_OPTIONS=-Xms3g} gives one
 * that need not.
 */
public final class ReadingGrowth {

    private static final int[] COPIES = {1, 10, 100, 1000};
    /** Each size is read again and again until so many characters are read; the best time counts. */
    private static final int CHARACTERS = 20_000_000;
    private static final int LEAST_ROUNDS = 4;
    private static final int LEAST_BLOCKS = 20;

    private final ArticleReader reader = new ArticleReader();

    private ReadingGrowth() {
    }

    public static void main(String[] arguments) throws IOException {
        List<String> pages = ReadingSpeed.pages(Path.of(arguments[0]));
        ReadingGrowth growth = new ReadingGrowth();
        String page = pages.stream().sorted(Comparator.comparingInt(String::length))
                .filter(html -> growth.blocks(html, ArticleFormat.HTML) >= LEAST_BLOCKS).findFirst()
                .orElseThrow();
        String text = Jsoup.parse(page).wholeText();
        show("jsoup's parse and text", page, copies -> Jsoup.parse(copies).body().text());
        growth.show(page, ArticleFormat.HTML);
        growth.show(text, ArticleFormat.PLAIN_TEXT);
        growth.show(text, ArticleFormat.MARKDOWN);
    }

    private int blocks(String text, ArticleFormat format) {
        return reader.read(text, format).blocks().size();
    }

    private void show(String page, ArticleFormat format) {
        System.out.printf(Locale.ROOT, "%s: %,d blocks, and %,d at a thousand times that%n", format,
                blocks(page, format),
                blocks(page.repeat(COPIES[COPIES.length - 1]), format));
        show(format.name(), page, copies -> reader.read(copies, format));
    }

    private static void show(String name, String page, Consumer<String> reading) {
        for (int copies : COPIES) {
            String text = page.repeat(copies);
            int rounds = Math.max(LEAST_ROUNDS, CHARACTERS / text.length());
            long before = BenchMeasure.collectionMillis();
            double millis = BenchMeasure.bestCpuMillis(rounds, () -> reading.accept(text));
            double collected = (double) (BenchMeasure.collectionMillis() - before) / rounds;
            System.out.printf(Locale.ROOT, "%s, %,d characters: %.2f CPU ms, %.1f ns a character; garbage was collected"
                    + " for %.2f ms a round%n", name, text.length(), millis, millis * 1e6 / text.length(), collected);
        }
    }
}
