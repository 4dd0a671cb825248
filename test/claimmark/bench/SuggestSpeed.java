package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

import claimmark.core.article.ArticleReader;
import claimmark.core.language.WordCount;
import claimmark.core.suggest.SuggestionEngine;
import claimmark.core.suggest.Suggestions;
import claimmark.core.suggest.shipped.ShippedSuggesters;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

/**
 * What it costs to suggest something for one article, beside other checkers in the same run: until the first answer,
 * with all models read; warm; and in heap. Then, for ClaimMark alone: after one key, and for a text of a million
 * characters.
 */
final class SuggestSpeed {

    private static final int ROUNDS = 60;
    private static final int LARGE = 1_000_000;
    private static final ArticleReader READER = new ArticleReader();

    private final Map<String, Supplier<Function<String, Object>>> checkers = new LinkedHashMap<>();

    SuggestSpeed() {
        add("ClaimMark", () -> {
            SuggestionEngine engine = engine();
            return text -> engine.suggest(read(text), Cancellation.NEVER).list();
        });
    }

    /** Adds a checker, which is made when its turn comes. */
    void add(String name, Supplier<Function<String, Object>> checker) {
        checkers.put(name, checker);
    }

    /** Measures all checkers and prints a line for each: {@code ARTICLE [rounds]}. */
    void measure(String[] arguments) throws IOException {
        String article = Files.readString(Path.of(arguments[0]));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        System.out.printf(Locale.ROOT, "%d words, %d characters%n",
                WordCount.of(article, new TextSpan(0, article.length())), article.length());
        checkers.forEach((name, maker) -> measure(name, maker, article, rounds));
        measureEdits(article, rounds);
        measureLarge(article);
    }

    private static void measure(String name, Supplier<Function<String, Object>> maker, String article, int rounds) {
        long heapBefore = usedHeap();
        long before = System.nanoTime();
        AtomicReference<Function<String, Object>> made = new AtomicReference<>();
        double cpu = BenchMeasure.bestCpuMillis(1, () -> {
            made.set(maker.get());
            made.get().apply(article);
        });
        long first = (System.nanoTime() - before) / 1_000_000;
        Function<String, Object> checker = made.get();
        long heap = usedHeap() - heapBefore;
        double warm = warm(rounds, () -> checker.apply(article));
        System.out.printf(Locale.ROOT,
                "%s: first answer after %d ms (%.0f ms CPU), warm %.1f ms CPU, keeps %d MB of heap%n", name, first, cpu,
                warm, heap >> 20);
    }

    private static double warm(int rounds, Supplier<Object> work) {
        for (int round = 0; round < rounds; round++) {
            work.get();
        }
        BenchMeasure measure = new BenchMeasure();
        for (int round = 0; round < rounds / 2; round++) {
            measure.items(1, work);
        }
        return measure.medianMillis();
    }

    /** A letter is typed in the middle; the article is read already, as in the editor. */
    private static void measureEdits(String article, int rounds) {
        SuggestionEngine engine = engine();
        Suggestions before = engine.suggest(read(article), Cancellation.NEVER);
        int middle = article.length() / 2;
        ArticleText changed = read(article.substring(0, middle) + "x" + article.substring(middle));
        System.out.printf(Locale.ROOT, "ClaimMark after one key: %.2f ms CPU%n",
                warm(rounds, () -> engine.suggest(changed, before, Cancellation.NEVER)));
    }

    private static void measureLarge(String article) {
        SuggestionEngine engine = engine();
        for (int length : new int[] { LARGE / 4, LARGE }) {
            ArticleText large = read(large(article, length));
            System.out.printf(Locale.ROOT, "ClaimMark on %d characters: %.0f ms CPU%n", length,
                    BenchMeasure.bestCpuMillis(2, () -> engine.suggest(large, Cancellation.NEVER)));
        }
    }

    /** The article again and again, with other sentences each time: one that is known already costs nothing. */
    private static String large(String article, int length) {
        StringBuilder text = new StringBuilder();
        for (int copy = 1; text.length() < length; copy++) {
            String number = " " + copy;
            text.append(article.replace(" the ", " the" + number + " ").replace(" a ", " a" + number + " ")
                    .replace(". ", number + ". ")).append("\n\n");
        }
        return text.substring(0, length);
    }

    private static SuggestionEngine engine() {
        return new SuggestionEngine(new ShippedSuggesters().of(Set.copyOf(ShippedSuggesters.kinds())));
    }

    private static ArticleText read(String text) {
        return READER.read(text, ArticleFormat.PLAIN_TEXT);
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
