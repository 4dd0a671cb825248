package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import claimmark.core.encoding.ArticleDecoder;
import claimmark.core.encoding.Decoding.Decoded;
import claimmark.core.html.HtmlBlock;
import claimmark.core.html.SourceMapLaw;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.TextSpan;

/** Checks the laws of the source map on every page of a folder: {@code SourceMapLaws DIR [edits a page]}. */
public final class SourceMapLaws {

    private final Random random = new Random(1);
    private final List<String> failures = new ArrayList<>();
    private int spans;
    private int edits;
    private long characters;

    public static void main(String[] arguments) throws IOException {
        SourceMapLaws laws = new SourceMapLaws();
        int editsOfPage = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        List<Path> pages;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
        for (Path page : pages) {
            laws.check(page, editsOfPage);
        }
        laws.failures.stream().limit(40).forEach(System.out::println);
        System.out.printf("pages %d, characters %d, spans %d, edits %d, failures %d%n", pages.size(), laws.characters,
                laws.spans, laws.edits, laws.failures.size());
    }

    private void check(Path page, int editsOfPage) throws IOException {
        if (!(new ArticleDecoder().decode(Files.readAllBytes(page), ArticleFormat.HTML) instanceof Decoded decoded)) {
            failures.add(page + ": not decoded");
            return;
        }
        SourceMapLaw law = new SourceMapLaw(decoded.text());
        int length = law.article().text().length();
        characters += length;
        note(page, law.decodes(new TextSpan(0, length)));
        for (HtmlBlock block : law.article().blocks()) {
            spans++;
            note(page, law.decodes(block.span()));
        }
        for (int i = 0; i < editsOfPage; i++) {
            checkSpan(page, law, length);
            edits++;
            note(page, law.changesAtRandom(random));
            note(page, replaceWord(law, length));
        }
    }

    private void checkSpan(Path page, SourceMapLaw law, int length) {
        if (length > 0) {
            spans++;
            int start = random.nextInt(length);
            note(page, law.decodes(new TextSpan(start, Math.min(length, start + 1 + random.nextInt(200)))));
        }
    }

    /** Replaces a character by a word: what no page may refuse. */
    private Optional<String> replaceWord(SourceMapLaw law, int length) {
        TextSpan character = TextSpan.ofLength(random.nextInt(Math.max(1, length)), length > 0 ? 1 : 0);
        if (character.of(law.article().text()).isBlank()) {
            return Optional.empty();
        }
        edits++;
        boolean refused = law.article().sourceMap().replace(character, "word").isNone();
        return refused ? Optional.of(character + " could not be replaced") : law.changes(character, "word");
    }

    private void note(Path page, Optional<String> failure) {
        failure.ifPresent(text -> failures.add(page.getFileName() + ": " + text));
    }
}
