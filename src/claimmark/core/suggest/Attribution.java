package claimmark.core.suggest;

import java.util.Optional;

import claimmark.core.text.TextSpan;

/**
 * Whose words these are.
 *
 * @param speaker where the speaker is named: a name, a pronoun or a description, as it stands; empty when nowhere
 * @param cue where the verb of saying stands; empty when there is none
 * @param claimant who the speaker is, by name where a pronoun or a description points back to one; empty when nobody is
 *        named
 */
public record Attribution(Optional<TextSpan> speaker, Optional<TextSpan> cue, String claimant) {

    /** Nobody is named. */
    public static final Attribution NONE = new Attribution(Optional.empty(), Optional.empty(), "");

    /** The same, further on in the text. */
    public Attribution movedBy(int distance) {
        return new Attribution(speaker.map(span -> span.movedBy(distance)), cue.map(span -> span.movedBy(distance)),
                claimant);
    }
}
