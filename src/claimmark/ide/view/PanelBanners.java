package claimmark.ide.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import claimmark.core.model.Annotation;
import claimmark.core.model.Review;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.ReviewerIdentity;
import claimmark.ide.view.merge.MergeBanner;
import claimmark.ide.view.recovery.RecoveryBanner;

/** What is said of the article, its file and its review at the top of the panel. An empty banner is not shown. */
final class PanelBanners {

    private final Composite panel;
    private final ReviewContext article;
    private final ReviewerIdentity identity;
    private final IdentityBanner identityBanner;
    private final FileBanner fileBanner;
    private final EncodingBanner encodingBanner;
    private final RecoveryBanner recoveryBanner;
    private final MergeBanner mergeBanner;
    private final MovedBanner movedBanner;
    private final UnseenBanner unseenBanner;
    private Optional<Said> shown = Optional.empty();

    /** What the banners say. */
    private record Said(boolean asksForName, String recovery, String merge, String file, String encoding,
            String moved, String unseen) {
    }

    /** @param panel is laid out anew when a banner comes or goes */
    PanelBanners(Composite head, ReviewContext article, ReviewerIdentity identity, Composite panel) {
        this.panel = panel;
        this.article = article;
        this.identity = identity;
        identityBanner = new IdentityBanner(head, identity, this::show);
        recoveryBanner = new RecoveryBanner(head, article.session());
        mergeBanner = new MergeBanner(head, article.session(), id -> article.selection().select(List.of(id)),
                this::show);
        fileBanner = new FileBanner(head, article.session(), this::show);
        encodingBanner = new EncodingBanner(head, article);
        movedBanner = new MovedBanner(head, article.session().files());
        unseenBanner = new UnseenBanner(head, article.session(), this::show);
    }

    /** Shows what there is to say now. */
    void show() {
        if (shown.filter(Said::asksForName).isPresent() && identity.isAsked() && identityBanner.isLeftAlone()
                && isSigned()) {
            identity.seen();
        }
        Said now = new Said(identity.isAsked(), recoveryBanner.show(), mergeBanner.show(), fileBanner.show(),
                encodingBanner.show(), movedBanner.show(), unseenBanner.show());
        if (shown.filter(now::equals).isEmpty()) {
            shown = Optional.of(now);
            FormBuilder.setPresent(identityBanner.control(), now.asksForName());
            FormBuilder.setPresent(recoveryBanner.control(), !now.recovery().isEmpty());
            FormBuilder.setPresent(mergeBanner.control(), !now.merge().isEmpty());
            FormBuilder.setPresent(fileBanner.control(), !now.file().isEmpty());
            FormBuilder.setPresent(encodingBanner.control(), !now.encoding().isEmpty());
            FormBuilder.setPresent(movedBanner.control(), !now.moved().isEmpty());
            FormBuilder.setPresent(unseenBanner.control(), !now.unseen().isEmpty());
            panel.layout(true, true);
        }
    }

    private boolean isSigned() {
        Review review = article.session().places().review();
        return review.annotations().stream().map(Annotation::creator).distinct()
                .map(review::reviewerName).anyMatch(identity.name()::equals);
    }
}
