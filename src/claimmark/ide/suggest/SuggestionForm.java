package claimmark.ide.suggest;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.review.OfferedSuggestion;
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

    @Override
    public void create(Composite parent, Runnable reflow) {
        AnnotationKind kind = offered.suggestion().kind();
        Hint.line(parent, OneLine.label(OneLine.of(OneLine.start(offered.words(), LONGEST))), 1);
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
        button(buttons, SuggestMessages.dismiss).addListener(SWT.Selection, event -> answers.dismiss(offered));
        link(parent, SuggestMessages.dismissWords, () -> answers.dismissWords(offered));
        link(parent, SuggestMessages.dismissRule, () -> answers.dismissRule(offered));
        long same = suggestions.open().stream().filter(each -> each.suggestion().kind() == kind).count();
        if (same > 1) {
            link(parent, NLS.bind(SuggestMessages.acceptAll, same, Labels.of(kind)), () -> answers.acceptAll(kind));
        }
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
