package claimmark.bench;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.mozilla.universalchardet.UniversalDetector;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import claimmark.core.encoding.ArticleDecoder;
import claimmark.core.encoding.Decoding;
import claimmark.core.text.ArticleFormat;

/**
 * How often the charset of a file that does not tell it is found, beside the detectors of ICU and Mozilla, on the same
 * texts: {@code EncodingComparison [TEXTS]}. A charset is right if it gives the text that was written.
 */
public final class EncodingComparison {

    private static final int[] LENGTHS = { 200, 1000, 5000 };

    private final EncodedTexts texts = new EncodedTexts();
    private final int count;
    private final List<String> failures = new ArrayList<>();

    /** How many texts there were, and for how many of them each detector was right. */
    private static final class Score {
        private int all;
        private int ours;
        private int sure;
        private int wronglySure;
        private int icu;
        private int mozilla;

        void add(Score other) {
            all += other.all;
            ours += other.ours;
            sure += other.sure;
            wronglySure += other.wronglySure;
            icu += other.icu;
            mozilla += other.mozilla;
        }

        String line(String name) {
            return String.format("%-14s %6d %7.1f %7.1f %7d %7.1f %7.1f", name, all, percent(ours), percent(sure),
                    wronglySure, percent(icu), percent(mozilla));
        }

        private double percent(int part) {
            return 100.0 * part / Math.max(1, all);
        }
    }

    private EncodingComparison(int count) {
        this.count = count;
    }

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        EncodingComparison comparison = new EncodingComparison(count);
        for (int length : LENGTHS) {
            comparison.measure(length);
        }
        comparison.failures.forEach(System.out::println);
    }

    private void measure(int length) {
        System.out.println(length + " characters");
        System.out.println("                texts right % sure % wrongly sure  ICU % Mozilla %");
        Score total = new Score();
        Map<String, Score> each = new LinkedHashMap<>();
        EncodedTexts.LANGUAGES.forEach((charset, languages) -> {
            Score score = new Score();
            languages.forEach(language -> measure(charset, language, length, score));
            each.put(charset, score);
            total.add(score);
        });
        each.forEach((charset, score) -> System.out.println(score.line(charset)));
        System.out.println(total.line("all") + "\n");
    }

    private void measure(String name, String language, int length, Score score) {
        Charset charset = Charset.forName(name);
        Random random = new Random(length * 31L + language.hashCode());
        for (int i = 0; i < count; i++) {
            String text = texts.text(language, charset, length, random);
            byte[] file = text.getBytes(charset);
            if (new String(file, charset).chars().allMatch(unit -> unit < 0x80)) {
                continue;
            }
            score.all++;
            Decoding decoding = new ArticleDecoder().decode(file, ArticleFormat.PLAIN_TEXT);
            boolean right = decoding instanceof Decoding.Decoded decoded && decoded.text().equals(text);
            boolean sure = decoding instanceof Decoding.Decoded decoded && decoded.origin().isSure();
            score.ours += right ? 1 : 0;
            score.sure += sure ? 1 : 0;
            score.wronglySure += sure && !right ? 1 : 0;
            score.icu += isRight(icu(file), file, text) ? 1 : 0;
            score.mozilla += isRight(mozilla(file), file, text) ? 1 : 0;
            if (!right) {
                failures.add(String.join("\t", String.valueOf(length), name, language, found(decoding),
                        sure ? "sure" : "guess", difference(text, decoding)));
            }
        }
    }

    private static String found(Decoding decoding) {
        return decoding instanceof Decoding.Decoded decoded ? decoded.charset().name() : "none";
    }

    private static String difference(String text, Decoding decoding) {
        String read = decoding instanceof Decoding.Decoded decoded ? decoded.text() : "";
        int at = 0;
        while (at < Math.min(read.length(), text.length()) && read.charAt(at) == text.charAt(at)) {
            at++;
        }
        return part(text, at) + " / " + part(read, at);
    }

    private static String part(String text, int at) {
        return text.substring(Math.min(at, text.length()), Math.min(text.length(), at + 12)).replace("\n", " ");
    }

    private static boolean isRight(Optional<String> charset, byte[] file, String text) {
        return charset.filter(Charset::isSupported)
                .filter(name -> new String(file, Charset.forName(name)).equals(text)).isPresent();
    }

    private static Optional<String> icu(byte[] file) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(file);
        return Optional.ofNullable(detector.detect()).map(CharsetMatch::getName)
                .map(name -> name.replaceAll("_(rtl|ltr)$", ""));
    }

    private static Optional<String> mozilla(byte[] file) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(file, 0, file.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset());
    }
}
