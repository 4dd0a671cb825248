package claimmark.ide.editor.encoding;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import claimmark.ide.session.encoding.ArticleEncoding;

/** The field of the status line that tells the encoding of the article in front. A click on it sets another one. */
public final class EncodingStatus extends ContributionItem {

    private static final String ID = "claimmark.encodingStatus";

    private final Runnable onClick;
    private Optional<CLabel> field = Optional.empty();
    private String text = "";
    private String tip = "";

    /** @param onClick sets another encoding */
    public EncodingStatus(Runnable onClick) {
        super(ID);
        this.onClick = onClick;
    }

    @Override
    public void fill(Composite parent) {
        Label separator = new Label(parent, SWT.SEPARATOR);
        CLabel made = new CLabel(parent, SWT.SHADOW_NONE);
        made.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        made.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && !text.isEmpty()) {
                onClick.run();
            }
        });
        GC gc = new GC(made);
        StatusLineLayoutData layout = new StatusLineLayoutData();
        layout.heightHint = gc.getFontMetrics().getHeight();
        gc.dispose();
        made.setLayoutData(layout);
        StatusLineLayoutData line = new StatusLineLayoutData();
        line.heightHint = layout.heightHint;
        separator.setLayoutData(line);
        field = Optional.of(made);
        update();
    }

    /** Tells the encoding of an article. */
    public void show(ArticleEncoding encoding) {
        tell(EncodingWords.brief(encoding), EncodingWords.sentence(encoding));
    }

    /** Tells nothing: no article is in front. */
    public void showNone() {
        tell("", "");
    }

    private void tell(String now, String sentence) {
        boolean appears = text.isEmpty() != now.isEmpty();
        text = now;
        tip = sentence;
        setVisible(!now.isEmpty());
        update();
        @Nullable IContributionManager line = getParent();
        if (appears && line != null) {
            line.update(true);
        }
    }

    @Override
    public void update() {
        field.filter(made -> !made.isDisposed()).ifPresent(made -> {
            made.setText(text);
            made.setToolTipText(tip);
            // As wide as its text: the fields of the platform that follow need what is left.
            if (made.getLayoutData() instanceof StatusLineLayoutData layout) {
                layout.widthHint = made.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
                made.getParent().layout();
            }
        });
    }

    /** What is told at the moment. */
    public String text() {
        return text;
    }

    /** The field on the screen; empty when there is none. */
    public Optional<CLabel> field() {
        return field.filter(made -> !made.isDisposed());
    }
}
