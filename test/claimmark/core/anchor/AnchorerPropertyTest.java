package claimmark.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import claimmark.core.live.LiveSpans;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/** Re-anchoring against documents whose edits are known, and against whatever input there may be. */
class AnchorerPropertyTest {

    private static final String SYLLABLES =
            "ba be bi bo bu da de di do du ga ge gi go gu ka ke ki ko ku la le li lo lu";

    private final Anchorer anchorer = new Anchorer();
    private final QuoteDescriber describer = new QuoteDescriber();

    /** Sentences are inserted, deleted and moved; every mark in a sentence that is left keeps its words. */
    @Property(tries = 300)
    void sentencesKeepTheirMarks(@ForAll Random random, @ForAll @IntRange(min = 3, max = 40) int count) {
        List<String> sentences = sentences(random, count);
        String oldText = String.join(" ", sentences);
        List<String> changed = new ArrayList<>(sentences);
        for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(changed.size());
            switch (random.nextInt(3)) {
                case 0 -> changed.add(at, sentence(random));
                case 1 -> changed.set(at, sentence(random));
                default -> changed.add(random.nextInt(changed.size()), changed.remove(at));
            }
        }
        String newText = String.join(" ", changed);
        for (String sentence : sentences) {
            TextSpan span = TextSpan.ofLength(oldText.indexOf(sentence), sentence.length() - 1);
            Optional<TextSpan> expected = changed.contains(sentence)
                    ? Optional.of(TextSpan.ofLength(newText.indexOf(sentence), span.length()))
                    : Optional.empty();
            assertEquals(expected, anchorer.carry(oldText, newText, List.of(span)).get(0).place());
        }
    }

    @Property(tries = 200)
    void selectorsFindWhatTheTextFinds(@ForAll Random random, @ForAll @IntRange(min = 3, max = 40) int count) {
        List<String> sentences = sentences(random, count);
        String oldText = String.join(" ", sentences);
        int at = random.nextInt(count);
        List<String> changed = new ArrayList<>(sentences);
        changed.add(at, sentence(random));
        String newText = String.join(" ", changed);
        List<TextSpan> spans = spansOfWords(random, oldText, 10);
        List<AnchorTarget> targets = spans.stream().map(span -> new AnchorTarget(describer.describe(oldText, span),
                Optional.of(TextPositionSelector.of(span)))).toList();
        List<AnchorResult> found = anchorer.find(targets, newText);
        List<AnchorResult> carried = anchorer.carry(oldText, newText, spans);
        for (int i = 0; i < spans.size(); i++) {
            assertEquals(carried.get(i).place(), found.get(i).place());
        }
    }

    /** Edits that keep the marked words: following them live and comparing the texts afterwards is the same. */
    @Property(tries = 300)
    void liveTrackingAgreesWithReanchoring(@ForAll Random random, @ForAll @IntRange(min = 3, max = 30) int count) {
        List<String> sentences = sentences(random, count);
        String oldText = String.join(" ", sentences);
        List<TextSpan> spans = sentences.stream()
                .map(sentence -> TextSpan.ofLength(oldText.indexOf(sentence), sentence.length() - 1)).toList();
        LiveSpans<Integer> live = new LiveSpans<>();
        for (int i = 0; i < spans.size(); i++) {
            live.put(i, spans.get(i));
        }
        StringBuilder text = new StringBuilder(oldText);
        for (int edits = 1 + random.nextInt(5); edits > 0; edits--) {
            String border = sentences.get(random.nextInt(count));
            int start = text.indexOf(border);
            if (start >= 0 && random.nextBoolean()) {
                replace(text, live, start, "", sentence(random) + " ");
            } else if (start >= 0) {
                replace(text, live, start, border + " ".repeat(start + border.length() < text.length() ? 1 : 0), "");
            }
        }
        List<AnchorResult> results = anchorer.carry(oldText, text.toString(), spans);
        for (int i = 0; i < spans.size(); i++) {
            assertEquals(live.span(i), results.get(i).place());
        }
    }

    @Property(tries = 1000)
    void noInputThrows(@ForAll @StringLength(max = 200) String one, @ForAll @StringLength(max = 200) String other,
            @ForAll Random random) {
        String oldText = shuffled(one, other, random);
        String newText = shuffled(other, one, random);
        List<TextSpan> spans = new ArrayList<>();
        List<AnchorTarget> targets = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int start = random.nextInt(oldText.length() + 1);
            TextSpan span = new TextSpan(start, start + random.nextInt(oldText.length() - start + 1));
            spans.add(span);
            targets.add(new AnchorTarget(describer.describe(oldText, span),
                    random.nextBoolean() ? Optional.empty() : Optional.of(TextPositionSelector.of(span))));
        }
        anchorer.carry(oldText, newText, spans).forEach(result -> assertFits(result, newText));
        anchorer.find(targets, newText).forEach(result -> assertFits(result, newText));
    }

    private static void assertFits(AnchorResult result, String text) {
        assertTrue(result.place().map(TextSpan::end).orElse(0) <= text.length(), result::toString);
        if (result instanceof AnchorResult.Orphaned orphaned) {
            assertTrue(orphaned.near() <= text.length());
            assertTrue(orphaned.candidates().stream().allMatch(place -> place.span().end() <= text.length()));
        }
    }

    private static String shuffled(String one, String other, Random random) {
        List<String> parts = new ArrayList<>(
                List.of(one, other, one, " some words that stand here ", "\uD83D", "😀"));
        Collections.shuffle(parts, random);
        return String.join(" ", parts);
    }

    private static void replace(StringBuilder text, LiveSpans<Integer> live, int offset, String removed,
            String inserted) {
        assertEquals(removed, text.substring(offset, offset + removed.length()));
        live.replaced(new TextReplacement(offset, removed, inserted));
        text.replace(offset, offset + removed.length(), inserted);
    }

    private static List<TextSpan> spansOfWords(Random random, String text, int count) {
        List<TextSpan> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = text.indexOf(' ', random.nextInt(text.length() / 2)) + 1;
            int end = text.indexOf(' ', Math.min(text.length() - 2, start + 1 + random.nextInt(40)));
            spans.add(new TextSpan(start, end < 0 ? text.length() : end));
        }
        return spans;
    }

    private static List<String> sentences(Random random, int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(sentence(random));
        }
        return sentences;
    }

    /** Eight to fifteen words of three to five syllables, so that no two sentences are alike. */
    private static String sentence(Random random) {
        String[] syllables = SYLLABLES.split(" ");
        StringBuilder sentence = new StringBuilder();
        for (int word = 8 + random.nextInt(8); word > 0; word--) {
            for (int i = 3 + random.nextInt(3); i > 0; i--) {
                sentence.append(syllables[random.nextInt(syllables.length)]);
            }
            sentence.append(word > 1 ? " " : ".");
        }
        return sentence.toString();
    }
}
