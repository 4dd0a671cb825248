package claimmark.ide.session.text;

import java.util.List;

import claimmark.core.live.LiveBlockLabels;
import claimmark.core.live.LiveReview;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.reanchor.LastPlaces;
import claimmark.core.text.ArticleText;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/** What the blocks of a session's article are: as they were found, and as its reviewers say. */
public final class SessionStructure {

    private final ArticleDocuments documents;
    private final LiveReview live;
    private final LiveBlockLabels blockLabels;
    private ArticleText article;

    public SessionStructure(ArticleDocuments documents, LiveReview live) {
        this.documents = documents;
        this.live = live;
        blockLabels = LiveBlockLabels.of(live.review(), characters());
        article = blockLabels.relabel(documents.text(), live.review());
    }

    /** The article as of the last reading, with its blocks as reviewers say. */
    public ArticleText article() {
        return article;
    }

    /** The article as it was found, whatever reviewers say; read anew when its characters have changed since. */
    public ArticleText asFound() {
        documents.readNow();
        return documents.text();
    }

    /** What reviewers say of the blocks in {@code range}. */
    public List<BlockLabel> blockLabelsIn(TextSpan range) {
        return blockLabels.overlapping(range, live.review(), characters());
    }

    public void apply(BlockLabelEdit edit) {
        documents.readNow();
        blockLabels.apply(edit);
        live.update(edit.apply(live.review()));
        relabel();
    }

    /** Labels the blocks anew, as when the article was read or the review is another one. */
    public void relabel() {
        article = blockLabels.relabel(documents.text(), live.review());
    }

    public void textChanged(TextReplacement change) {
        blockLabels.textChanged(change);
    }

    /** Enters in the review where the blocks stand now. */
    public void describe() {
        live.update(blockLabels.described(live.review(), characters()));
    }

    /** Says that the article is about to be read again; returns where the blocks stand that reviewers spoke of. */
    public LastPlaces<String> leave() {
        return blockLabels.leave(characters());
    }

    /** Takes the blocks along from the text that was left to the one that is there now. */
    public void carry(LastPlaces<String> left) {
        blockLabels.carry(left, characters());
    }

    /** Finds the blocks anew, as when the sidecar was read again. */
    public void anchor() {
        blockLabels.anchor(live.review(), characters());
    }

    private String characters() {
        return documents.page().get();
    }
}
