package claimmark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;

/**
 * How the time of reading grows: the smallest page of a folder, and its text as a plain one, 1, 10, 100 and 1,000 times
 * over. {@code ReadingGrowth DIR}.
 */
public final class ReadingGrowth {

    private static final int[] COPIES = {1, 10, 100, 1000};
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 3;

    private final ArticleReader reader = new ArticleReader();

    public static void main(String[] arguments) throws IOException {
        List<String> pages = ReadingSpeed.pages(Path.of(arguments[0]));
        String page = pages.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
        new ReadingGrowth().show(page, ArticleFormat.HTML);
        new ReadingGrowth().show(Jsoup.parse(page).wholeText(), ArticleFormat.PLAIN_TEXT);
        new ReadingGrowth().show(Jsoup.parse(page).wholeText(), ArticleFormat.MARKDOWN);
    }

    private void show(String page, ArticleFormat format) {
        for (int i = 0; i < WARM_UP; i++) {
            reader.read(page, format);
        }
        for (int copies : COPIES) {
            String text = page.repeat(copies);
            double millis = BenchMeasure.bestCpuMillis(ROUNDS, () -> reader.read(text, format));
            System.out.printf(Locale.ROOT, "%s, %,d characters: %.2f CPU ms, %.1f ns a character%n", format,
                    text.length(), millis, millis * 1e6 / text.length());
        }
    }
}
