package claimmark.core.store;

import claimmark.core.model.Claim;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** Reads and writes the element {@code claim}. */
final class ClaimXml {

    private ClaimXml() {
    }

    static ElementBuilder write(Claim claim) {
        return new ElementBuilder("claim", claim.foreign()).string("type", claim.type())
                .string("claimant", claim.claimant()).string("cue", claim.cue())
                .string("appearance", claim.appearance())
                .leaf("text", claim.text());
    }

    static Claim read(ElementReader reader) {
        String text = reader.leaf("text").orElse("");
        return new Claim(text, reader.string("claimant"), reader.string("appearance"), reader.string("type"),
                reader.string("cue"), reader.foreign());
    }
}
