package claimmark.core.model;

import claimmark.core.xml.ForeignContent;

/**
 * What is claimed ({@code schema:Claim}).
 *
 * @param text the claim in words of its own; empty when the marked words say it
 * @param claimant who makes it; empty when not recorded
 * @param appearance where it was made first, a URL; empty when not recorded
 * @param type numerical, causal, prediction or another word of the reviewer's; empty when not typed
 */
public record Claim(String text, String claimant, String appearance, String type, ForeignContent foreign) {

    /** Nothing recorded. */
    public static final Claim EMPTY = new Claim("", "", "", "", ForeignContent.NONE);

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    public Claim withText(String value) {
        return new Claim(value, claimant, appearance, type, foreign);
    }

    public Claim withClaimant(String value) {
        return new Claim(text, value, appearance, type, foreign);
    }

    public Claim withAppearance(String value) {
        return new Claim(text, claimant, value, type, foreign);
    }

    public Claim withType(String value) {
        return new Claim(text, claimant, appearance, value, foreign);
    }
}
