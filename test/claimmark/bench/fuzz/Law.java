package claimmark.bench.fuzz;

import java.util.Optional;

import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;

/** How a target says that a law is broken. */
final class Law {

    private Law() {
    }

    static void require(boolean holds, String law) {
        if (!holds) {
            throw new IllegalStateException(law);
        }
    }

    static void requireNone(Optional<String> violation) {
        violation.ifPresent(text -> require(false, text));
    }

    /** Blocks are in order, disjoint, not empty and inside the text. */
    static void requireOrder(ArticleText article) {
        int end = 0;
        for (Block block : article.blocks()) {
            require(block.span().start() >= end && !block.span().isEmpty(), "A block out of place: " + block);
            end = block.span().end();
        }
        require(end <= article.text().length(), "A block beyond the end of the text");
    }
}
