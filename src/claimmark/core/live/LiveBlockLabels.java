package claimmark.core.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.Anchorer;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.BlockRole;
import claimmark.core.model.Review;
import claimmark.core.reanchor.LastPlaces;
import claimmark.core.reanchor.RecordedTarget;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * Where the blocks stand of which reviewers said what they are, while the text is edited. As with annotations, a block
 * whose place is not certain has none, and is kept. Not thread-safe: one editor's thread owns it.
 */
public final class LiveBlockLabels {

    private LiveSpans<String> spans = new LiveSpans<>();
    /** Where blocks without a place stood in texts that others replaced since. */
    private LastPlaces<String> last = LastPlaces.none();

    /** The block labels of {@code review}, at the places of their words in {@code text}. */
    public static LiveBlockLabels of(Review review, String text) {
        LiveBlockLabels live = new LiveBlockLabels();
        live.anchor(review, text);
        return live;
    }

    /** Finds all places anew, as when the sidecar was read again. */
    public void anchor(Review review, String text) {
        List<AnchorResult> results = new Anchorer().find(review.structure().stream()
                .map(blockLabel -> RecordedTarget.toFind(blockLabel.target())).toList(),
                text);
        spans = new LiveSpans<>();
        last = LastPlaces.none();
        put(review.structure().stream().map(BlockLabel::id).toList(), results);
    }

    /** Says that others are about to replace {@code text}; returns where the blocks stand in it, or stood last. */
    public LastPlaces<String> leave(String text) {
        last = last.and(spans.places(), text);
        return last;
    }

    /** Carries the places in texts that were left to another one, as when the article was read again. */
    public void carry(LastPlaces<String> left, String to) {
        spans = new LiveSpans<>();
        for (String from : left.texts()) {
            Map<String, TextSpan> places = left.in(from);
            List<String> ids = List.copyOf(places.keySet());
            put(ids, new Anchorer().carry(from, to, ids.stream().map(places::get).toList()));
        }
        last = left.without(spans.places().keySet());
    }

    private void put(List<String> ids, List<AnchorResult> results) {
        for (int i = 0; i < ids.size(); i++) {
            Optional<TextSpan> place = results.get(i).place();
            if (place.isPresent()) {
                spans.put(ids.get(i), place.get());
            }
        }
    }

    /** Takes one step; blocks that come stand where their targets say. */
    public void apply(BlockLabelEdit edit) {
        edit.before().forEach(blockLabel -> spans.remove(blockLabel.id()));
        edit.after().forEach(
                label -> label.target().span().ifPresent(span -> spans.put(label.id(), span)));
    }

    /** Follows a change of the text. */
    public void textChanged(TextReplacement change) {
        spans.replaced(change);
    }

    /** What is said of the blocks in {@code range}, in the order of the text, each as it stands in {@code text} now. */
    public List<BlockLabel> overlapping(TextSpan range, Review review, String text) {
        Map<String, BlockLabel> byId = byId(review);
        TargetDescriber describer = new TargetDescriber(text);
        return spans.overlapping(range).stream().map(byId::get).filter(blockLabel -> blockLabel != null)
                .map(blockLabel -> described(blockLabel, describer)).toList();
    }

    /** The review with the places of all blocks as they are in {@code text}, which is the text as it is now. */
    public Review described(Review review, String text) {
        TargetDescriber describer = new TargetDescriber(text);
        return review.withStructure(
                review.structure().stream().map(blockLabel -> described(blockLabel, describer)).toList());
    }

    private BlockLabel described(BlockLabel blockLabel, TargetDescriber describer) {
        return blockLabel.withTarget(spans.span(blockLabel.id())
                .map(span -> describer.describe(span, blockLabel.target()))
                .orElseGet(() -> blockLabel.target().withoutPosition()));
    }

    /** The article with its blocks as the reviewers say they are. A word holds for blocks that it covers by half. */
    public ArticleText relabel(ArticleText article, Review review) {
        if (review.structure().isEmpty()) {
            return article;
        }
        Map<String, BlockLabel> byId = byId(review);
        List<Block> blocks = new ArrayList<>(article.blocks());
        int next = 0;
        for (String id : spans.inOrder()) {
            Optional<TextSpan> place = spans.span(id);
            if (place.isPresent() && byId.containsKey(id)) {
                next = relabel(blocks, next, place.get(), byId.get(id).role());
            }
        }
        return new ArticleText(article.text(), blocks, article.metadata(), article.sourceMap(),
                article.rulesVersion());
    }

    /** Labels what {@code place} covers from the block at {@code from}, and returns the block to go on with. */
    private static int relabel(List<Block> blocks, int from, TextSpan place, BlockRole role) {
        int at = from;
        while (at < blocks.size() && blocks.get(at).span().end() <= place.start()) {
            at++;
        }
        while (at < blocks.size() && blocks.get(at).span().start() < place.end()) {
            TextSpan span = blocks.get(at).span();
            int covered = Math.min(span.end(), place.end()) - Math.max(span.start(), place.start());
            if (covered * 2L >= span.length()) {
                blocks.set(at, new Block(role.type(), span));
            }
            if (span.end() > place.end()) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static Map<String, BlockLabel> byId(Review review) {
        Map<String, BlockLabel> byId = new HashMap<>();
        review.structure().forEach(blockLabel -> byId.put(blockLabel.id(), blockLabel));
        return byId;
    }
}
