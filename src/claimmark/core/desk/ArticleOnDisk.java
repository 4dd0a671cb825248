package claimmark.core.desk;

import java.util.Optional;

import claimmark.core.fault.Completion;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.Review;

/** Opens and saves the two files of a reviewed article: the article and its sidecar. Not thread-safe. */
public final class ArticleOnDisk {

    private final ArticleStorage storage;
    private final SidecarStorage sidecar;
    private final ReviewedArticle reviewed;

    ArticleOnDisk(ArticleStorage storage, SidecarStorage sidecar, ReviewedArticle reviewed) {
        this.storage = storage;
        this.sidecar = sidecar;
        this.reviewed = reviewed;
    }

    /** The article and its review, for reading and editing. */
    public ReviewedArticle reviewed() {
        return reviewed;
    }

    public ArticleStorage storage() {
        return storage;
    }

    public SidecarStorage sidecar() {
        return sidecar;
    }

    /**
     * Saves the article if its text was changed, and then the review. A file that another program changed meanwhile is
     * not overwritten. If it is known beforehand that one of them cannot be saved, none is. If the sidecar was changed
     * or cannot be read, the article is saved nevertheless.
     */
    public Completion<SavedFiles> save() {
        return reviewed.isTextDirty() ? saveBoth() : saveReview(Optional.empty());
    }

    private Completion<SavedFiles> saveBoth() {
        Completion<ArticleToWrite> prepared = reviewed.toWrite();
        return prepared instanceof Completion.Refused<ArticleToWrite> refused
                ? new Completion.Refused<>(refused.why()) : saveReview(prepared.toOptional());
    }

    /** @param article is written before the review; empty when it is as it was */
    private Completion<SavedFiles> saveReview(Optional<ArticleToWrite> article) {
        boolean savesReview = reviewed.isReviewDirty();
        Review toSave = reviewed.reviewToSave(article.map(ArticleToWrite::content).orElseGet(storage::content));
        return sidecar.obstacle(toSave).or(() -> article.flatMap(this::saveArticle)).or(() -> saveReview(toSave))
                .<Completion<SavedFiles>>map(Completion.Refused::new)
                .orElseGet(() -> new Completion.Done<>(new SavedFiles(article.isPresent(), savesReview)));
    }

    private Optional<Fault> saveArticle(ArticleToWrite prepared) {
        if (storage.wouldOverwriteChanges()) {
            return Optional.of(Fault.of(FaultCode.ARTICLE_CHANGED_ON_DISK, storage.name()));
        }
        Optional<Fault> fault = storage.save(prepared);
        if (fault.isEmpty()) {
            reviewed.textIsSaved(storage.content());
        }
        return fault;
    }

    private Optional<Fault> saveReview(Review toSave) {
        Optional<Fault> fault = sidecar.save(toSave);
        if (fault.isEmpty()) {
            reviewed.reviewIsSaved(toSave);
        }
        return fault;
    }
}
