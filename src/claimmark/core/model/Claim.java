package claimmark.core.model;

import claimmark.core.xml.ForeignContent;

/**
 * The claim that is made in the marked words ({@code schema:Claim}).
 *
 * @param text the claim in other words; empty when the marked words are clear enough
 * @param claimant who makes the claim; empty when not recorded
 * @param appearance the URL of the place where the claim was first made; empty when not recorded
 * @param type the type of claim, for instance numerical, causal or prediction, in words of the reviewer; empty when
 *            not recorded
 * @param cue the verb by which the article says who makes the claim, such as "warned"; empty when not recorded
 */
public record Claim(String text, String claimant, String appearance, String type, String cue,
        ForeignContent foreign) {

    /** A claim of which nothing is recorded. */
    public static final Claim EMPTY = new Claim("", "", "", "", "", ForeignContent.NONE);

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    public Claim withText(String value) {
        return new Claim(value, claimant, appearance, type, cue, foreign);
    }

    public Claim withClaimant(String value) {
        return new Claim(text, value, appearance, type, cue, foreign);
    }

    public Claim withAppearance(String value) {
        return new Claim(text, claimant, value, type, cue, foreign);
    }

    public Claim withType(String value) {
        return new Claim(text, claimant, appearance, value, cue, foreign);
    }

    public Claim withCue(String value) {
        return new Claim(text, claimant, appearance, type, value, foreign);
    }
}
