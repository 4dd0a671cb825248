package claimmark.core.encoding;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Guesses the charset of a file that does not declare it and is not UTF-8. Each charset is asked how likely the bytes
 * are if the file is written in it, in nats: for charsets of two bytes by the rows of their tables
 * ({@link DoubleByteRows}), for charsets of one byte by the pairs of letters of many languages ({@link LetterPairs}).
 * The likeliest is the guess. It is sure if every charset that gives another text is far less likely.
 */
final class CharsetDetector {

    /** Charsets of one byte. Where two of them give the same text, the first is taken. */
    private static final List<String> SINGLE_BYTE = List.of("windows-1252", "windows-1251", "windows-1250",
            "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258",
            "x-windows-874", "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7",
            "ISO-8859-8", "ISO-8859-13", "ISO-8859-15", "ISO-8859-16", "KOI8-R", "KOI8-U", "IBM866", "x-MacRoman",
            "x-MacCyrillic");
    /** Charsets that few files are in. */
    private static final Set<String> RARE = Set.of("ISO-8859-3", "ISO-8859-4", "ISO-8859-13", "ISO-8859-16", "IBM866",
            "x-MacRoman", "x-MacCyrillic");
    private static final double RARENESS = -12;
    /** Any other than windows-1252, which the web takes when nothing tells. */
    private static final double OTHERNESS = -3;
    private static final int SAMPLED = 200_000;
    /** A guess is sure if the next one is less likely by this many nats (a factor of about e to this power). */
    private static final double SURE_MARGIN = 14;
    /** Characters that fit a language have this many nats each at the worst, in the mean. */
    private static final double SURE_MEAN = -7;

    private CharsetDetector() {
    }

    private record Candidate(Charset charset, String text, double likelihood, double mean) {
    }

    static CharsetGuess of(byte[] file) {
        List<Candidate> candidates = candidates(file);
        Candidate best = candidates.get(0);
        double next = candidates.stream().filter(other -> !other.text.equals(best.text))
                .mapToDouble(Candidate::likelihood).max().orElse(Double.NEGATIVE_INFINITY);
        return new CharsetGuess(best.charset, best.likelihood - next >= SURE_MARGIN && best.mean >= SURE_MEAN);
    }

    /** The charsets in which the file can be read, the likeliest first; of those that give the same text, the first. */
    static List<Charset> likely(byte[] file) {
        Set<String> texts = new HashSet<>();
        return candidates(file).stream().filter(candidate -> texts.add(candidate.text)).map(Candidate::charset)
                .toList();
    }

    /** The likeliest come first. There is always one, because every byte is a character of windows-1252. */
    private static List<Candidate> candidates(byte[] file) {
        byte[] sample = sample(file);
        List<Candidate> candidates = new ArrayList<>();
        for (DoubleByteRows rows : DoubleByteRows.values()) {
            Codec.Attempt attempt = Codec.of(rows.charset()).decode(sample, 0);
            if (attempt.succeeded()) {
                double likelihood = rows.likelihood(sample);
                candidates.add(new Candidate(rows.charset(), attempt.text(), likelihood, 0));
            }
        }
        SINGLE_BYTE.stream().filter(Charset::isSupported).map(Charset::forName)
                .forEach(charset -> addSingleByte(charset, sample, candidates));
        candidates.sort(Comparator.comparingDouble(Candidate::likelihood).reversed());
        return candidates;
    }

    private static void addSingleByte(Charset charset, byte[] sample, List<Candidate> candidates) {
        Codec.Attempt attempt = Codec.of(charset).decode(sample, 0);
        if (attempt.succeeded()) {
            LetterPairs pairs = LetterPairs.of(attempt.text());
            double likelihood = LanguageLetters.ofNames().likelihood(pairs) + usage(charset);
            candidates.add(new Candidate(charset, attempt.text(), likelihood, likelihood / Math.max(1, pairs.signs())));
        }
    }

    private static double usage(Charset charset) {
        return RARE.contains(charset.name()) ? RARENESS : charset.equals(WebLatinCodec.CHARSET) ? 0 : OTHERNESS;
    }

    /** The start of the file up to the end of a line, so that no character is cut. */
    private static byte[] sample(byte[] file) {
        if (file.length <= SAMPLED) {
            return file;
        }
        int end = SAMPLED;
        while (end > SAMPLED / 2 && file[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(file, end);
    }
}
