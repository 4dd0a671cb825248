package claimmark.ide.view;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import claimmark.ide.look.Accessibility;
import claimmark.ide.session.ReviewerIdentity;

/** Asks once, without a dialog, by which name the reviewer signs. */
final class IdentityBanner {

    private final Composite area;
    private final ReviewerIdentity identity;
    private final Text name;
    private final Runnable chosen;

    /** @param chosen is run when the name is said */
    IdentityBanner(Composite parent, ReviewerIdentity identity, Runnable chosen) {
        this.identity = identity;
        this.chosen = chosen;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 3).applyTo(area);
        Label question = new Label(area, SWT.WRAP);
        question.setText(ViewMessages.signedAs);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(question);
        name = new Text(area, SWT.SINGLE | SWT.BORDER);
        String offered = identity.name();
        name.setText(offered);
        Consumer<String> better = suggestion -> offer(offered, suggestion);
        identity.addSuggestionListener(better);
        name.addDisposeListener(event -> identity.removeSuggestionListener(better));
        Accessibility.name(name, ViewMessages.signedAs);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(name);
        name.addListener(SWT.DefaultSelection, event -> sign());
        Button sign = new Button(area, SWT.PUSH);
        sign.setText(ViewMessages.sign);
        sign.addListener(SWT.Selection, event -> sign());
    }

    Composite control() {
        return area;
    }

    /** Whether the name that is offered stands there, and nobody is about to change it. */
    boolean isLeftAlone() {
        return !name.isFocusControl() && name.getText().equals(identity.name());
    }

    /** A name that the reviewer has begun to type stays. */
    private void offer(String before, String suggestion) {
        if (name.getText().equals(before)) {
            name.setText(suggestion);
        }
    }

    private void sign() {
        if (!name.getText().isBlank()) {
            identity.choose(name.getText());
            chosen.run();
        }
    }
}
