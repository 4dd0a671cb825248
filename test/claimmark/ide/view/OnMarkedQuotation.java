package claimmark.ide.view;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;
import claimmark.ide.view.form.FormMessages;

/** Tests of the panel on the user's article, in which a quotation is marked and shown in the form. */
public abstract class OnMarkedQuotation extends OnSeedArticle {

    protected PanelRobot panel;
    protected AnnotationId quotation;

    @BeforeEach
    void markAndSelect() {
        panel = PanelRobot.open();
        quotation = article.mark(AnnotationKind.QUOTATION, "forming a new team").id();
        select(quotation);
    }

    protected final void select(AnnotationId id) {
        Ui.run(() -> article.context().selection().select(List.of(id)));
        Ui.await("the form shows it", () -> panel.hasField(FormMessages.comment));
    }

    /** The quotation as it is now. */
    protected final Annotation annotation() {
        return annotation(quotation);
    }

    protected final Annotation annotation(AnnotationId id) {
        return Ui.call(() -> article.session().review().annotation(id).orElseThrow());
    }
}
