package claimmark.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

class VerbatimSearchTest {

    private static final String FIRST = "The harbour office was closed on Monday, said a clerk at the door.";
    private static final String SECOND = "Nobody in the town had been told of the decision before that day.";
    private static final String OLD = FIRST + "\n\n" + "x".repeat(200) + "\n\n" + SECOND;
    /** Not in the order of the text. */
    private static final List<String> MARKS = List.of("told of the decision", "closed on Monday", "at the door");

    @Test
    void findsWhatOnlyMoved() {
        String newText = "Reuters.\n\n" + middleReplacedBy("Something else.");
        assertEquals(Optional.of(MARKS), words(OLD, newText));
    }

    @Test
    void tellsWhatDidNotMoveFromWhatDid() {
        String newText = middleReplacedBy("Something else.");
        List<AnchorResult> results = VerbatimSearch.results(targets(OLD), newText).orElseThrow();
        assertEquals(anchored(newText, "told of the decision", AnchorMethod.ALIGNMENT), results.get(0));
        assertEquals(anchored(newText, "closed on Monday", AnchorMethod.UNCHANGED), results.get(1));
    }

    @Test
    void ofCopiesTheOneAsFarAwayAsTheLastIsMeant() {
        String copy = "\n\n" + SECOND + "\n\n";
        String newText = middleReplacedBy(copy + "x".repeat(100 - copy.length()));
        List<AnchorResult> results = VerbatimSearch.results(targets(OLD), newText).orElseThrow();
        assertEquals(Optional.of(OLD.indexOf("told of")), results.get(0).place().map(TextSpan::start));
    }

    @Test
    void leavesTheRestToOthers() {
        assertEquals(Optional.empty(), words(OLD, OLD.replace("closed on Monday", "shut on Monday")), "words");
        assertEquals(Optional.empty(), words(OLD, OLD.replace("office was", "office is")), "surroundings");
        String swapped = "x".repeat(100) + "\n\n" + SECOND + "\n\n" + FIRST + "\n\n" + "x".repeat(100);
        assertEquals(Optional.empty(), words(OLD, swapped), "order");
        AnchorTarget anywhere = new AnchorTarget(new TextQuoteSelector("door", "the ", "."), Optional.empty());
        assertEquals(Optional.empty(), VerbatimSearch.results(List.of(anywhere), OLD), "position");
    }

    @Test
    void givesUpWhereEverythingOnlyBeginsAlike() {
        String old = "a".repeat(400) + "b";
        TextSpan span = new TextSpan(100, 401);
        AnchorTarget target = new AnchorTarget(new QuoteDescriber().describe(old, span),
                Optional.of(TextPositionSelector.of(span)));
        assertEquals(Optional.empty(), VerbatimSearch.results(List.of(target), "a".repeat(1 << 20)));
        assertTrue(VerbatimSearch.results(List.of(target), "c" + old).isPresent());
    }

    /** The old text with other characters instead of the middle hundred between its paragraphs. */
    private static String middleReplacedBy(String characters) {
        int middle = OLD.indexOf("xx") + 50;
        return OLD.substring(0, middle) + characters + OLD.substring(middle + 100);
    }

    private static AnchorResult anchored(String text, String words, AnchorMethod method) {
        return new AnchorResult.Anchored(TextSpan.ofLength(text.indexOf(words), words.length()),
                new AnchorEvidence(1, 1, method));
    }

    private static Optional<List<String>> words(String oldText, String newText) {
        return VerbatimSearch.results(targets(oldText), newText).map(results -> results.stream()
                .map(result -> result.place().orElseThrow().of(newText)).toList());
    }

    private static List<AnchorTarget> targets(String text) {
        Stream<TextSpan> spans = MARKS.stream().map(words -> TextSpan.ofLength(text.indexOf(words), words.length()));
        return spans.map(span -> new AnchorTarget(new QuoteDescriber().describe(text, span),
                Optional.of(TextPositionSelector.of(span)))).toList();
    }
}
