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
 * Tracks the places of the reviewers' block labels while the text is edited. A label whose place is not certain has no
 * place, as with annotations, but the review keeps the label. Offsets are UTF-16 units. Not thread-safe: one editor's
 * thread owns it.
 */
public final class LiveBlockLabels {

    private LiveSpans<String> spans = new LiveSpans<>();
    private MarkFollower<String> follower = new MarkFollower<>(spans);
    /** The last places of the labels without a place, in earlier texts that another program has replaced since. */
    private LastPlaces<String> last = LastPlaces.none();

    /** Finds the block labels of {@code review} in {@code text}. */
    public static LiveBlockLabels of(Review review, String text) {
        LiveBlockLabels live = new LiveBlockLabels();
        live.anchor(review, text);
        return live;
    }

    /** Finds all places anew, for instance after the sidecar was read again. */
    public void anchor(Review review, String text) {
        List<AnchorResult> results = new Anchorer().find(review.structure().stream()
                .map(blockLabel -> RecordedTarget.toFind(blockLabel.target())).toList(),
                text);
        spans = new LiveSpans<>();
        follower = new MarkFollower<>(spans);
        last = LastPlaces.none();
        put(review.structure().stream().map(BlockLabel::id).toList(), results);
    }

    /**
     * Prepares for a new text, before the text is replaced from outside.
     *
     * @param text the text as it still is
     * @return the places of the labels in {@code text}, and for labels without a place their last one
     */
    public LastPlaces<String> leave(String text) {
        last = last.and(spans.places(), text);
        return last;
    }

    /** Carries the places in earlier texts over to another text, for instance after the article was read again. */
    public void carry(LastPlaces<String> left, String to) {
        spans = new LiveSpans<>();
        follower = new MarkFollower<>(spans);
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

    /** Applies an edit. An added label stands at the position in its target. */
    public void apply(BlockLabelEdit edit) {
        edit.before().forEach(blockLabel -> spans.remove(blockLabel.id()));
        edit.after().forEach(
                label -> label.target().span().ifPresent(span -> spans.put(label.id(), span)));
    }

    /** Moves the places with a change of the text. */
    public void textChanged(TextReplacement change) {
        follower.replaced(change);
    }

    /**
     * Returns the labels of the blocks in {@code range}, in the order of the text.
     *
     * @param text the text as it is now; the targets of the labels are described in it
     */
    public List<BlockLabel> overlapping(TextSpan range, Review review, String text) {
        Map<String, BlockLabel> byId = byId(review);
        TargetDescriber describer = new TargetDescriber(text);
        return spans.overlapping(range).stream().map(byId::get).filter(blockLabel -> blockLabel != null)
                .map(blockLabel -> described(blockLabel, describer)).toList();
    }

    /** Returns the review with the current places of all labels. {@code text} must be the text as it is now. */
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

    /** Returns the article with the labels applied. A label applies to every block of which it covers at least half. */
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
                article.rulesVersion(), article.unseen());
    }

    /** Labels the blocks under {@code place}, searched from index {@code from}; returns the index to go on with. */
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
