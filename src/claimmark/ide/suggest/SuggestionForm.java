package claimmark.ide.suggest;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.suggest.review.UserWords;
import claimmark.ide.look.Hint;
import claimmark.ide.look.Icons;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.panel.ItemForm;

/** Says why something is suggested, and takes the reviewer's answer. */
record SuggestionForm(OfferedSuggestion offered, ArticleSuggestions suggestions, SuggestionAnswers answers)
        implements ItemForm {

    private static final int LONGEST = 600;
    private static final int MOST_CORRECTIONS = 5;
    private static final int CORRECTION_WIDTH = 160;

    @Override
    public void create(Composite parent, Runnable reflow) {
        AnnotationKind kind = offered.suggestion().kind();
        showOnPage(Hint.line(parent, OneLine.label(OneLine.of(OneLine.start(offered.words(), LONGEST))), 1));
        offered.suggestion().why()
                .forEach(reason -> Hint.line(parent, OneLine.label(SuggestionWords.of(reason)), 1));
        Composite buttons = new Composite(parent, SWT.NONE);
        buttons.setLayout(RowLayoutFactory.fillDefaults().wrap(true).spacing(6).create());
        buttons.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        List<String> corrections = offered.suggestion().replacements();
        corrections.stream().limit(MOST_CORRECTIONS).forEach(correction -> button(buttons,
                NLS.bind(SuggestMessages.correctTo, OneLine.of(correction)), kind,
                () -> answers.accept(offered, Optional.of(correction))));
        if (corrections.isEmpty()) {
            button(buttons, SuggestMessages.accept, kind, () -> answers.accept(offered, Optional.empty()));
        }
        if (kind == AnnotationKind.TYPO) {
            otherCorrection(buttons);
        }
        button(buttons, SuggestMessages.dismiss).addListener(SWT.Selection, event -> answers.dismiss(offered));
        link(parent, SuggestMessages.dismissWords, () -> answers.dismissWords(offered));
        link(parent, SuggestMessages.dismissRule, () -> answers.dismissRule(offered));
        if (UserWords.canHave(offered)) {
            link(parent, NLS.bind(SuggestMessages.enterInDictionary, OneLine.of(offered.words())),
                    () -> answers.enterInDictionary(offered));
        }
        acceptAll(parent, kind);
    }

    /** The words have a ground on the page, as those of a selected mark, until the form goes. */
    private void showOnPage(Control shown) {
        Optional<Integer> id = Optional.of(offered.id());
        suggestions.setCurrent(id);
        shown.addDisposeListener(gone -> {
            if (suggestions.current().equals(id)) {
                suggestions.setCurrent(Optional.empty());
            }
        });
    }

    private void acceptAll(Composite parent, AnnotationKind kind) {
        SuggestionRule rule = offered.suggestion().rule();
        SuggestionsAlike alike = SuggestionsAlike.to(offered, suggestions.open());
        if (alike.isRuleOffered()) {
            link(parent, NLS.bind(SuggestMessages.acceptAllOfRule, alike.ofRule()), () -> answers.acceptAll(rule));
        }
        if (alike.isKindOffered()) {
            link(parent, NLS.bind(SuggestMessages.acceptAll, alike.ofKind(), Labels.of(kind)),
                    () -> answers.acceptAll(kind));
        }
    }

    /** Takes a correction that nobody thought of. */
    private void otherCorrection(Composite parent) {
        Text other = new Text(parent, SWT.BORDER);
        other.setMessage(SuggestMessages.otherCorrection);
        other.setLayoutData(RowDataFactory.swtDefaults().hint(CORRECTION_WIDTH, SWT.DEFAULT).create());
        other.addListener(SWT.DefaultSelection, event -> answers.acceptEntered(offered, other.getText()));
    }

    private void button(Composite parent, String text, AnnotationKind kind, Runnable action) {
        Button button = button(parent, text);
        button.setImage(Icons.of(kind));
        button.addListener(SWT.Selection, event -> {
            action.run();
            answers.select(offered);
        });
    }

    private static Button button(Composite parent, String text) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(OneLine.label(text));
        return button;
    }

    private static void link(Composite parent, String text, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + OneLine.link(text) + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
    }
}
