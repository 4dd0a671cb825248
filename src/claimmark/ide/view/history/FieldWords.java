package claimmark.ide.view.history;

import java.util.Map;

import claimmark.core.sealing.FieldName;
import claimmark.ide.look.LookMessages;

/** What the fields of an annotation are called. */
final class FieldWords {

    /** The part of a verdict that says whether it decides. */
    static final String DECIDES = "adjudicates";

    private static final Map<String, String> STANDING_ALONE = Map.ofEntries(Map.entry("kind", LookMessages.kind),
            Map.entry("status", LookMessages.status), Map.entry("motivation", HistoryMessages.motivation),
            Map.entry("assignee", LookMessages.assignee), Map.entry("comment", HistoryMessages.comment),
            Map.entry("correction", HistoryMessages.correction), Map.entry("corrected", HistoryMessages.corrected),
            Map.entry("target", HistoryMessages.target), Map.entry("tag", HistoryMessages.tag),
            Map.entry("body", HistoryMessages.body), Map.entry("reply", HistoryMessages.reply));

    private static final Map<String, String> OF_CLAIM = Map.of("text", HistoryMessages.claimText,
            "claimant", HistoryMessages.claimant, "appearance", HistoryMessages.appearance,
            "type", HistoryMessages.claimType, "cue", HistoryMessages.cue);

    private static final Map<String, String> OF_PART = Map.ofEntries(Map.entry("url", HistoryMessages.url),
            Map.entry("title", HistoryMessages.title), Map.entry("publisher", HistoryMessages.publisher),
            Map.entry("stance", HistoryMessages.stance), Map.entry("tier", HistoryMessages.tier),
            Map.entry("accessed", HistoryMessages.accessed), Map.entry("excerpt", HistoryMessages.excerpt),
            Map.entry("snapshot", HistoryMessages.snapshot), Map.entry("sha256", HistoryMessages.hash),
            Map.entry("scale", HistoryMessages.scale), Map.entry("ratingValue", HistoryMessages.ratingValue),
            Map.entry("ratingExplanation", HistoryMessages.explanation),
            Map.entry(DECIDES, HistoryMessages.deciding),
            Map.entry("textSha256", HistoryMessages.ratedWords));

    private FieldWords() {
    }

    /** The name of a field that stands alone, or is of the claim; a field that nobody knows is called what it is. */
    static String of(FieldName field) {
        String known = field.group().equals("claim") ? OF_CLAIM.get(field.leaf()) : STANDING_ALONE.get(field.group());
        return known == null ? field.toString() : known;
    }

    /** The name of a field within a verdict or a source. */
    static String ofPart(FieldName field) {
        String known = OF_PART.get(field.leaf());
        return known == null ? field.leaf() : known;
    }
}
