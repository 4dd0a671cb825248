package claimmark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;

import claimmark.core.encoding.ArticleDecoder;
import claimmark.core.encoding.Decoding;
import claimmark.core.encoding.Decoding.Decoded;
import claimmark.core.encoding.Decoding.Undecodable;
import claimmark.core.encoding.Encoding.Encoded;
import claimmark.core.html.PageGenerator;
import claimmark.core.html.SourceMapLaw;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.TextSpan;

/** Feeds the readers pages that are made up, mutated and cut: {@code ReaderFuzz SECONDS [DIR of pages to mutate]}. */
public final class ReaderFuzz {

    private static final int LARGEST_CUT = 4000;

    private final List<byte[]> pages = new ArrayList<>();
    private final ArticleDecoder decoder = new ArticleDecoder();
    private int undecodable;

    public static void main(String[] arguments) throws IOException {
        ReaderFuzz fuzz = new ReaderFuzz();
        if (arguments.length > 1) {
            fuzz.readPages(Path.of(arguments[1]));
        }
        long end = System.nanoTime() + Duration.ofSeconds(Long.parseLong(arguments[0])).toNanos();
        long seed = 0;
        long failures = 0;
        while (System.nanoTime() < end) {
            try {
                fuzz.check(new Random(seed));
            } catch (RuntimeException | AssertionError | StackOverflowError failure) {
                System.out.println("seed " + seed + ": " + failure);
                failures++;
            }
            seed++;
        }
        System.out.printf("pages %d, of them undecodable %d, failures %d%n", seed, fuzz.undecodable, failures);
    }

    private void readPages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".html")).sorted().toList()) {
                pages.add(Files.readAllBytes(page));
            }
        }
    }

    private void check(Random random) {
        byte[] file = file(random);
        Decoding decoding = decoder.decode(file, ArticleFormat.HTML);
        if (decoding instanceof Decoded decoded) {
            Encoded encoded = Assertions.assertInstanceOf(Encoded.class, decoder.encode(decoded, decoded.text()));
            Assertions.assertArrayEquals(file, encoded.bytes());
            checkLaws(decoded.text(), random);
        } else if (decoding instanceof Undecodable lenient) {
            undecodable++;
            checkLaws(lenient.lenientText(), random);
        }
    }

    private static void checkLaws(String page, Random random) {
        SourceMapLaw law = new SourceMapLaw(page);
        int length = law.article().text().length();
        Assertions.assertEquals(Optional.empty(), law.decodes(new TextSpan(0, length)));
        for (int i = 0; i < 4; i++) {
            Assertions.assertEquals(Optional.empty(), law.changesAtRandom(random));
        }
    }

    private byte[] file(Random random) {
        if (pages.isEmpty() || random.nextBoolean()) {
            return PageGenerator.mutate(PageGenerator.page(random, 60), random).getBytes(StandardCharsets.UTF_8);
        }
        byte[] page = pages.get(random.nextInt(pages.size()));
        int start = random.nextInt(page.length);
        String cut = new String(page, start, Math.min(LARGEST_CUT, page.length - start), StandardCharsets.ISO_8859_1);
        return PageGenerator.mutate(cut, random).getBytes(StandardCharsets.ISO_8859_1);
    }
}
