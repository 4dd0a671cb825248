package claimmark.ide.view;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import claimmark.core.text.UnseenWords;
import claimmark.ide.look.Icons;
import claimmark.ide.session.ArticleSession;

/** Says how many words of the file are no part of the text and why, until the reviewer has read it. */
final class UnseenBanner {

    private final Composite area;
    private final Link message;
    private final ArticleSession session;
    /** What the reviewer has read. */
    private List<UnseenWords> hidden = List.of();

    /** @param decided is run when the reviewer has read it */
    UnseenBanner(Composite parent, ArticleSession session, Runnable decided) {
        this.session = session;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(area);
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(Icons.image(Icons.CONFLICT));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        message = new Link(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(message);
        message.addListener(SWT.Selection, event -> {
            hidden = session.articleText().unseen();
            decided.run();
        });
    }

    Composite control() {
        return area;
    }

    /** @return what there is to say; empty when there is nothing */
    String show() {
        List<UnseenWords> unseen = session.articleText().unseen();
        if (unseen.isEmpty() || unseen.equals(hidden)) {
            return "";
        }
        String told = unseen.stream().map(words -> NLS.bind(sentence(words.reason()), words.words()))
                .collect(Collectors.joining(" "));
        String text = NLS.bind(ViewMessages.unseen, told);
        if (!text.equals(message.getText())) {
            message.setText(text);
        }
        return text;
    }

    private static String sentence(UnseenWords.Hiding reason) {
        return switch (reason) {
            case NOT_DISPLAYED -> ViewMessages.unseenNotDisplayed;
            case INVISIBLE -> ViewMessages.unseenInvisible;
            case WITHOUT_SCRIPT -> ViewMessages.unseenWithoutScript;
            case TEMPLATE -> ViewMessages.unseenTemplate;
            case SCRIPT -> ViewMessages.unseenScript;
        };
    }
}
