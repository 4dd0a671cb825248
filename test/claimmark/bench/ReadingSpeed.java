package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jsoup.Jsoup;

import claimmark.core.html.HtmlReader;

/** What reading a page costs, beside jsoup's own {@code body().text()}: {@code ReadingSpeed DIR [rounds]}. */
public final class ReadingSpeed {

    private ReadingSpeed() {
    }

    public static void main(String[] arguments) throws IOException {
        List<String> pages = pages(Path.of(arguments[0]));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        Map<String, Function<String, Object>> readings = new LinkedHashMap<>();
        readings.put("jsoup parse and text", page -> Jsoup.parse(page).body().text());
        readings.put("HtmlReader", page -> new HtmlReader().read(page));
        for (int round = 1; round <= rounds; round++) {
            for (Map.Entry<String, Function<String, Object>> reading : readings.entrySet()) {
                BenchMeasure measure = new BenchMeasure();
                pages.forEach(page -> measure.items(1, () -> reading.getValue().apply(page)));
                if (round == rounds) {
                    System.out.println(reading.getKey() + ": " + measure.summary());
                }
            }
        }
    }

    private static List<String> pages(Path folder) throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".html")).sorted().toList()) {
                pages.add(Files.readString(page));
            }
        }
        return pages;
    }
}
