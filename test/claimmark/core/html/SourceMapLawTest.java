package claimmark.core.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Assertions;

import claimmark.core.text.SourceEdit;
import claimmark.core.text.TextSpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of the source map, on pages of everything that is hard about HTML. */
class SourceMapLawTest {

    @Property(tries = 500)
    void everyCharacterIsTracedToItsSource(@ForAll("pages") String page) {
        SourceMapLaw law = new SourceMapLaw(page);
        for (HtmlBlock block : law.article().blocks()) {
            for (int offset = block.span().start(); offset < block.span().end(); offset++) {
                TextSpan character = TextSpan.ofLength(offset, 1);
                Assertions.assertEquals(Optional.empty(), law.decodes(character));
                Assertions.assertFalse(law.article().sourceMap().toSource(character).isEmpty());
            }
        }
    }

    @Property(tries = 500)
    void theWholeTextIsTracedToItsSource(@ForAll("pages") String page) {
        SourceMapLaw law = new SourceMapLaw(page);
        Assertions.assertEquals(Optional.empty(), law.decodes(new TextSpan(0, law.article().text().length())));
    }

    @Property(tries = 1000)
    void aChangedPageReadsAsAnnounced(@ForAll("pages") String page, @ForAll @IntRange(max = 1000) int start,
            @ForAll @IntRange(max = 12) int length, @ForAll("insertions") String insertion) {
        SourceMapLaw law = new SourceMapLaw(page);
        int size = law.article().text().length();
        int from = start % (size + 1);
        TextSpan span = new TextSpan(from, Math.min(size, from + length));
        Assertions.assertEquals(Optional.empty(), law.changes(span, insertion));
    }

    /** A change that only touches words is never refused. */
    @Property(tries = 500)
    void aCharacterCanBeReplaced(@ForAll("pages") String page, @ForAll @IntRange(max = 1000) int position) {
        HtmlArticle article = HtmlReader.article(page, StandardCharsets.UTF_8);
        for (HtmlBlock block : article.blocks()) {
            int offset = block.span().start() + position % block.span().length();
            TextSpan character = TextSpan.ofLength(offset, 1);
            SourceEdit edit = article.sourceMap().replace(character, "Zq");
            String text = article.text();
            Assertions.assertEquals(text.substring(0, offset) + "Zq" + text.substring(offset + 1),
                    edit.applyToText(text));
        }
    }

    @Property(tries = 500)
    void selectingTheSourceOfALineSelectsTheLine(@ForAll("pages") String page) {
        HtmlArticle article = HtmlReader.article(page, StandardCharsets.UTF_8);
        for (HtmlBlock block : article.blocks()) {
            for (TextSpan range : article.sourceMap().toSource(block.span())) {
                Assertions.assertTrue(block.span().contains(article.sourceMap().toText(range)));
            }
        }
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(PageGenerator.FRAGMENTS).list().ofMaxSize(14)
                .map(fragments -> String.join("", fragments));
    }

    @Provide
    Arbitrary<String> insertions() {
        return Arbitraries.of(SourceMapLaw.INSERTIONS);
    }
}
