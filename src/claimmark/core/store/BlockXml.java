package claimmark.core.store;

import java.time.Instant;
import java.util.Optional;

import claimmark.core.model.BlockLabel;
import claimmark.core.model.BlockRole;
import claimmark.core.model.Target;
import claimmark.core.model.Token;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** Reads and writes the element {@code block}: the label that a reviewer gave a block of the article. */
final class BlockXml {

    private BlockXml() {
    }

    static ElementBuilder write(BlockLabel blockLabel, ReviewerPlaces reviewers) {
        ElementBuilder builder = new ElementBuilder("block", blockLabel.foreign())
                .always("id", blockLabel.id())
                .always("role", blockLabel.role().token())
                .string("creator", blockLabel.creator())
                .value("created", blockLabel.created(), LexicalForms::of, LexicalForms::instant)
                .child(TargetXml.write("target", blockLabel.target()));
        reviewers.write(MentionedReviewers.in(blockLabel), builder);
        return builder;
    }

    /** Reads a label; empty when it has no id, no target or an unknown role. */
    static Optional<BlockLabel> read(ElementReader reader, ReviewerCopies reviewers) {
        Optional<String> id = reader.optional("id").filter(text -> !text.isEmpty());
        Optional<BlockRole> role = reader.value("role", token -> Token.find(BlockRole.class, token));
        Optional<Target> target = reader.child("target", TargetXml::read);
        if (id.isEmpty() || role.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        String creator = reader.string("creator");
        Instant created = reader.value("created", LexicalForms::instant, LexicalForms::of).orElse(Instant.EPOCH);
        reviewers.add(ReviewerXml.readAll(reader));
        return Optional.of(new BlockLabel(id.get(), role.get(), target.get(), creator, created, reader.foreign()));
    }
}
