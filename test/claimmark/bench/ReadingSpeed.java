package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jsoup.Jsoup;

import claimmark.core.article.ArticleReader;
import claimmark.core.html.HtmlReader;
import claimmark.core.text.ArticleFormat;

/**
 * What reading a page costs in a warm virtual machine, beside jsoup's own {@code body().text()} and other readers in
 * the same run. All read each page in turn, again and again; only the last third of the rounds is measured.
 */
final class ReadingSpeed {

    private static final int ROUNDS = 24;

    private final Map<String, Function<String, Object>> readings = new LinkedHashMap<>();
    private final Map<String, BenchMeasure> measures = new LinkedHashMap<>();

    ReadingSpeed() {
        ArticleReader articles = new ArticleReader();
        HtmlReader texts = new HtmlReader();
        add("jsoup's parse and text", page -> Jsoup.parse(page).body().text());
        add("text and source map", texts::read);
        add("whole article", page -> articles.read(page, ArticleFormat.HTML));
    }

    /** Adds a reader. */
    void add(String name, Function<String, Object> reading) {
        readings.put(name, reading);
    }

    /** Measures all readers and prints a line for each: {@code DIR [rounds]}. */
    void measure(String[] arguments) throws IOException {
        List<String> pages = pages(Path.of(arguments[0]));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        for (int round = 0; round < rounds; round++) {
            readOnce(pages, round >= rounds * 2 / 3);
        }
        double least = measures.values().iterator().next().medianMillis();
        measures.forEach((name, measure) -> System.out.printf(Locale.ROOT, "%s: %.2f times jsoup; %s%n", name,
                measure.medianMillis() / least, measure.summary()));
    }

    private void readOnce(List<String> pages, boolean warm) {
        readings.forEach((name, reading) -> {
            BenchMeasure measure = new BenchMeasure();
            BenchMeasure counted = warm ? measures.computeIfAbsent(name, key -> measure) : measure;
            pages.forEach(page -> counted.items(1, () -> reading.apply(page)));
        });
    }

    static List<String> pages(Path folder) throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".html")).sorted().toList()) {
                pages.add(Files.readString(page));
            }
        }
        return pages;
    }
}
