package claimmark.core.dismissal;

import java.time.Instant;

import claimmark.core.xml.ForeignContent;

/**
 * What a dismissal is about.
 *
 * @param rule the rule, by its fixed name
 * @param words the words that were to be marked; empty for all
 * @param sentence the sentence around them; empty for all
 */
public record DismissedWords(String rule, String words, String sentence) {

    /** The dismissal by a reviewer. */
    public Dismissal by(String reviewer, Instant when) {
        return new Dismissal(rule, words, sentence, reviewer, when, ForeignContent.NONE);
    }

    /** What a dismissal is about. */
    public static DismissedWords of(Dismissal dismissal) {
        return new DismissedWords(dismissal.rule(), dismissal.words(), dismissal.sentence());
    }
}
