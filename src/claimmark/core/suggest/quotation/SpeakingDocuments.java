package claimmark.core.suggest.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import claimmark.core.suggest.PreparedText;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

/**
 * Tells whose words a document has that is said to say something: those of whoever was said to say something in it.
 *
 * <pre>
 * … the Kremlin said in a statement. … the statement said   // the Kremlin
 * </pre>
 */
final class SpeakingDocuments {

    private static final Set<String> DOCUMENTS = Set.of("statement", "report", "letter", "email", "e-mail", "release",
            "memo", "memorandum", "document", "tweet", "post", "message", "filing", "complaint", "decree", "notice");
    private static final Set<String> POINTING = Set.of("the", "that", "this");
    /** How far behind the verb its document may stand, in parts: "said on Tuesday in a brief statement". */
    private static final int REACH = 6;
    /** How many words may stand before its noun: "a joint written statement". */
    private static final int MOST_ADJECTIVES = 3;

    private final String text;
    /** For each noun the speakers by where their document is named. */
    private final Map<String, NavigableMap<Integer, TextSpan>> speakers = new HashMap<>();

    private SpeakingDocuments(String text, List<ReadBlock> blocks) {
        this.text = text;
        blocks.forEach(block -> block.sayings().stream().filter(saying -> saying.sort() == CueVerbs.Sort.SAY)
                .forEach(saying -> read(block.frame(), saying)));
    }

    /** The documents of an article. */
    static SpeakingDocuments in(PreparedText text, Cancellation cancellation) {
        return new SpeakingDocuments(text.text(), ReadBlock.in(text, cancellation));
    }

    private void read(Frame frame, Saying saying) {
        List<FramePart> parts = frame.parts();
        int end = frame.sentenceEnd(saying.to() - 1);
        for (int at = saying.to(); at < saying.to() + REACH && at + 2 < end; at++) {
            if (parts.get(at).is("in") && (parts.get(at + 1).is("a") || parts.get(at + 1).is("an"))) {
                TextSpan speaker = frame.spanOf(saying.speaker().from(), saying.speaker().to());
                noun(parts, at + 2).ifPresent(noun -> speakers.computeIfAbsent(noun.lower(), key -> new TreeMap<>())
                        .put(noun.span().start(), speaker(speaker.of(text), speaker.start()).orElse(speaker)));
                return;
            }
        }
    }

    private static Optional<FramePart> noun(List<FramePart> parts, int from) {
        return parts.subList(from, Math.min(parts.size(), from + MOST_ADJECTIVES)).stream()
                .takeWhile(FramePart::isWord).filter(part -> DOCUMENTS.contains(part.lower())).findFirst();
    }

    /**
     * Who speaks in a document that words point back to.
     *
     * @param words such as "the statement"
     * @param offset where they stand
     * @return empty when they name no document, or nobody was said to say something in one before
     */
    Optional<TextSpan> speaker(String words, int offset) {
        String[] each = words.toLowerCase(Locale.ROOT).split("\\s+");
        boolean pointing = each.length == 2 && POINTING.contains(each[0]) && DOCUMENTS.contains(each[1]);
        return Optional.of(speakers).filter(known -> pointing).map(known -> known.get(each[1]))
                .map(named -> named.lowerEntry(offset)).map(Map.Entry::getValue);
    }
}
