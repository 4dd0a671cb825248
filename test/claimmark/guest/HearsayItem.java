package claimmark.guest;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.Icons;
import claimmark.ide.look.panel.Card;
import claimmark.ide.look.panel.ItemForm;
import claimmark.ide.look.panel.ListItem;
import claimmark.ide.session.ReviewContext;

/** Hearsay in the list. Its form offers to ask who says so. */
record HearsayItem(ReviewContext article, Hearsay hearsay) implements ListItem {

    static final String EXPLANATION = "The article does not tell who says so.";
    static final String ASK = "Ask Who";

    @Override
    public Optional<Card> card() {
        return Optional.of(new Card(Icons.of(AnnotationKind.QUESTION), "Somebody said", Optional.empty(), "", false,
                hearsay.words(), Optional.empty(), ""));
    }

    @Override
    public Optional<TextSpan> span() {
        return Optional.of(hearsay.span());
    }

    @Override
    public Optional<ItemForm> form() {
        return Optional.of((parent, reflow) -> fill(parent));
    }

    private void fill(Composite parent) {
        new Label(parent, SWT.WRAP).setText(EXPLANATION);
        Button ask = new Button(parent, SWT.PUSH);
        ask.setText(ASK);
        ask.addListener(SWT.Selection, event -> {
            Annotation made = article.annotating().mark(AnnotationKind.QUESTION, hearsay.span());
            article.selection().select(List.of(made.id()));
        });
    }
}
