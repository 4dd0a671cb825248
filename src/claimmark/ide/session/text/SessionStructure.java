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

/** Keeps the blocks of a session's article: as the extraction found them, and with the labels of the reviewers. */
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

    /** The article as last read, with the block labels of the reviewers applied. */
    public ArticleText article() {
        return article;
    }

    /** The article without the labels of reviewers. It is read again if its characters changed since the last time. */
    public ArticleText asFound() {
        documents.readNow();
        return documents.text();
    }

    /** The labels that reviewers gave the blocks in {@code range}. */
    public List<BlockLabel> blockLabelsIn(TextSpan range) {
        return blockLabels.overlapping(range, live.review(), characters());
    }

    public void apply(BlockLabelEdit edit) {
        documents.readNow();
        blockLabels.apply(edit);
        live.update(edit.apply(live.review()));
        relabel();
    }

    /** Applies the labels anew, for instance after the article was read or the review was replaced. */
    public void relabel() {
        article = blockLabels.relabel(documents.text(), live.review());
    }

    public void textChanged(TextReplacement change) {
        blockLabels.textChanged(change);
    }

    /** Records the current places of the labelled blocks in the review. */
    public void describe() {
        live.update(blockLabels.described(live.review(), characters()));
    }

    /** The labels of the reviewers with their current places, which are not recorded. */
    public List<BlockLabel> described() {
        return blockLabels.described(live.review(), characters()).structure();
    }

    /** Prepares for reading the article again; returns the places of the labelled blocks. */
    public LastPlaces<String> leave() {
        return blockLabels.leave(characters());
    }

    /** Carries the places of the labelled blocks from the earlier text over to the current one. */
    public void carry(LastPlaces<String> left) {
        blockLabels.carry(left, characters());
    }

    /** Finds the labelled blocks anew, for instance after the sidecar was read again. */
    public void anchor() {
        blockLabels.anchor(live.review(), characters());
    }

    private String characters() {
        return documents.page().get();
    }
}
