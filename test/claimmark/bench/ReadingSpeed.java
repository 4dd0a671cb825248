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
 * What reading a page costs in a warm virtual machine, beside jsoup's own {@code body().text()}:
 * {@code ReadingSpeed DIR [rounds]}. Of the rounds only the last third is measured.
 */
public final class ReadingSpeed {

    private static final int ROUNDS = 24;

    private ReadingSpeed() {
    }

    public static void main(String[] arguments) throws IOException {
        List<String> pages = pages(Path.of(arguments[0]));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        ArticleReader reader = new ArticleReader();
        Map<String, Function<String, Object>> readings = new LinkedHashMap<>();
        readings.put("jsoup's parse and text", page -> Jsoup.parse(page).body().text());
        readings.put("text and source map", page -> new HtmlReader().read(page));
        readings.put("whole article", page -> reader.read(page, ArticleFormat.HTML));
        Map<String, BenchMeasure> measures = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            boolean warm = round >= rounds * 2 / 3;
            readings.forEach((name, reading) -> {
                BenchMeasure measure = warm ? measures.computeIfAbsent(name, key -> new BenchMeasure()) : new BenchMeasure();
                pages.forEach(page -> measure.items(1, () -> reading.apply(page)));
            });
        }
        double least = measures.values().iterator().next().medianMillis();
        measures.forEach((name, measure) -> System.out.printf(Locale.ROOT, "%s: %.2f times jsoup; %s%n", name,
                measure.medianMillis() / least, measure.summary()));
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
