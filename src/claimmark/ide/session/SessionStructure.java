package claimmark.ide.session;

import java.util.List;

import claimmark.core.live.LiveOverrules;
import claimmark.core.live.LiveReview;
import claimmark.core.model.Overrule;
import claimmark.core.model.OverruleEdit;
import claimmark.core.reanchor.LastPlaces;
import claimmark.core.text.ArticleText;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.text.ArticleDocuments;

/** What the blocks of a session's article are: as they were found, and as its reviewers say. */
final class SessionStructure {

    private final ArticleDocuments documents;
    private final LiveReview live;
    private final LiveOverrules overrules;
    private ArticleText article;

    SessionStructure(ArticleDocuments documents, LiveReview live) {
        this.documents = documents;
        this.live = live;
        overrules = LiveOverrules.of(live.review(), characters());
        article = overrules.relabel(documents.text(), live.review());
    }

    /** The article as of the last reading, with its blocks as reviewers say. */
    ArticleText article() {
        return article;
    }

    /** The article as it was found, whatever reviewers say; read anew when its characters have changed since. */
    ArticleText asFound() {
        documents.readNow();
        return documents.text();
    }

    /** What reviewers say of the blocks in {@code range}. */
    List<Overrule> overrulesIn(TextSpan range) {
        return overrules.overlapping(range, live.review(), characters());
    }

    void apply(OverruleEdit edit) {
        documents.readNow();
        overrules.apply(edit);
        live.update(edit.apply(live.review()));
        relabel();
    }

    /** Labels the blocks anew, as when the article was read or the review is another one. */
    void relabel() {
        article = overrules.relabel(documents.text(), live.review());
    }

    void textChanged(TextReplacement change) {
        overrules.textChanged(change);
    }

    /** Enters in the review where the blocks stand now. */
    void describe() {
        live.update(overrules.described(live.review(), characters()));
    }

    /** Says that the article is about to be read again; returns where the blocks stand that reviewers spoke of. */
    LastPlaces<String> leave() {
        return overrules.leave(characters());
    }

    /** Takes the blocks along from the text that was left to the one that is there now. */
    void carry(LastPlaces<String> left) {
        overrules.carry(left, characters());
    }

    /** Finds the blocks anew, as when the sidecar was read again. */
    void anchor() {
        overrules.anchor(live.review(), characters());
    }

    private String characters() {
        return documents.page().get();
    }
}
