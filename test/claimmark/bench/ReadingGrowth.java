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
 * How the time of reading grows: the smallest page of a folder, and its text as a plain one, 1, 10, 100 and 1,000 times
 * over, with what jsoup alone needs for the page beside it. {@code ReadingGrowth DIR}.
 */
public final class ReadingGrowth {

    private static final int[] COPIES = {1, 10, 100, 1000};
    /** Each size is read again and again until so many characters are read; the best time counts. */
    private static final int CHARACTERS = 20_000_000;
    private static final int LEAST_ROUNDS = 4;

    private ReadingGrowth() {
    }

    public static void main(String[] arguments) throws IOException {
        List<String> pages = ReadingSpeed.pages(Path.of(arguments[0]));
        String page = pages.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
        String text = Jsoup.parse(page).wholeText();
        ArticleReader reader = new ArticleReader();
        show("jsoup's parse and text", page, copies -> Jsoup.parse(copies).body().text());
        show("HTML", page, copies -> reader.read(copies, ArticleFormat.HTML));
        show("plain text", text, copies -> reader.read(copies, ArticleFormat.PLAIN_TEXT));
        show("Markdown", text, copies -> reader.read(copies, ArticleFormat.MARKDOWN));
    }

    private static void show(String name, String page, Consumer<String> reading) {
        for (int copies : COPIES) {
            String text = page.repeat(copies);
            int rounds = Math.max(LEAST_ROUNDS, CHARACTERS / text.length());
            long before = BenchMeasure.collectionMillis();
            double millis = BenchMeasure.bestCpuMillis(rounds, () -> reading.accept(text));
            System.out.printf(Locale.ROOT, "%s, %,d characters: %.2f CPU ms, %.1f ns a character; garbage was"
                    + " collected for %.2f ms a round%n", name, text.length(), millis, millis * 1e6 / text.length(),
                    (double) (BenchMeasure.collectionMillis() - before) / rounds);
        }
    }
}
