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
        boolean writesText = reviewed.isTextDirty();
        boolean savesReview = reviewed.isReviewDirty();
        Review toSave = reviewed.reviewToSave();
        Optional<Fault> fault = sidecar.obstacle(toSave).or(() -> writesText ? saveArticle() : Optional.empty());
        return fault.or(() -> saveReview(toSave)).<Completion<SavedFiles>>map(Completion.Refused::new)
                .orElseGet(() -> new Completion.Done<>(new SavedFiles(writesText, savesReview)));
    }

    private Optional<Fault> saveArticle() {
        if (storage.wouldOverwriteChanges()) {
            return Optional.of(Fault.of(FaultCode.ARTICLE_CHANGED_ON_DISK, storage.name()));
        }
        Optional<Fault> fault = storage.save(reviewed.characters());
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
