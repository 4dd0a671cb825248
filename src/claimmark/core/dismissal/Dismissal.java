package claimmark.core.dismissal;

import java.time.Instant;
import java.util.Comparator;

import claimmark.core.xml.ForeignContent;

/**
 * A reviewer's decision that something is not to be suggested again. It has no place: it holds wherever the rule finds
 * the same words in the same sentence, and so it survives every edit elsewhere.
 *
 * @param rule the rule that suggested it, by its fixed name
 * @param words the words that were to be marked; empty when the rule is dismissed for the whole article
 * @param sentence the sentence around them; empty when the words are dismissed in every sentence
 * @param creator the id of the reviewer who decided so
 * @param created when it was decided
 * @param foreign content that this version does not know
 */
public record Dismissal(String rule, String words, String sentence, String creator, Instant created,
        ForeignContent foreign) implements Comparable<Dismissal> {

    private static final Comparator<Dismissal> ORDER = Comparator.comparing(Dismissal::rule)
            .thenComparing(Dismissal::sentence).thenComparing(Dismissal::words).thenComparing(Dismissal::created)
            .thenComparing(Dismissal::creator).thenComparing(dismissal -> dismissal.foreign().toString());

    /** Orders by the rule and the words of the article, so that a dismissal stays where it is when others are added. */
    @Override
    public int compareTo(Dismissal other) {
        return ORDER.compare(this, other);
    }
}
