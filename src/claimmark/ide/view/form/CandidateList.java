package claimmark.ide.view.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.Accessibility;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.ShownAnnotation;
import claimmark.ide.look.form.WheelScrolling;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.text.DocumentWords;

/** The places that an annotation may have, with the words around them; the selected one is shown in the text. */
final class CandidateList {

    private static final int MOST_ROWS = 5;

    private final org.eclipse.swt.widgets.List list;
    private List<TextSpan> places = List.of();

    /**
     * @param form is asked for the annotation that the places are for
     * @param taken is told which place the reviewer takes, with Enter or a double click
     */
    CandidateList(Composite parent, FormBuilder form, Consumer<TextSpan> taken) {
        list = new org.eclipse.swt.widgets.List(parent, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        list.setLayoutData(FormBuilder.wide());
        Accessibility.name(list, FormMessages.candidates);
        list.addListener(SWT.Selection, event -> form.withSubject(about -> showSelected(about.article())));
        list.addListener(SWT.FocusIn, event -> form.withSubject(about -> showSelected(about.article())));
        list.addListener(SWT.FocusOut,
                event -> form.withSubject(about -> about.article().textView().showPlaces(List.of(), 0)));
        list.addListener(SWT.DefaultSelection, event -> {
            int selected = list.getSelectionIndex();
            if (selected >= 0 && selected < places.size()) {
                taken.accept(places.get(selected));
            }
        });
        WheelScrolling.install(list, () -> places.size() > MOST_ROWS);
    }

    private void showSelected(ReviewContext article) {
        int selected = list.getSelectionIndex();
        if (selected >= 0 && list.isFocusControl()) {
            article.textView().showPlaces(places, selected);
        }
    }

    /** Selects the place that is shown in the text. */
    void select(TextSpan place) {
        int row = places.indexOf(place);
        if (row >= 0 && row != list.getSelectionIndex()) {
            list.select(row);
            list.showSelection();
        }
    }

    /** The line tells places apart that the same words surround. */
    private static String row(AnchorCandidate candidate, IDocument article) {
        TextSpan place = candidate.span();
        return NLS.bind(FormMessages.candidate, new Object[] { DocumentWords.line(article, place),
                AnchorWords.percent(candidate.score()), PlaceLine.of(article, place).line() });
    }

    void show(List<AnchorCandidate> candidates, ShownAnnotation subject) {
        places = candidates.stream().map(AnchorCandidate::span).toList();
        IDocument article = subject.session().readingDocument();
        list.setItems(candidates.stream().map(candidate -> row(candidate, article)).toArray(String[]::new));
        FormBuilder.setPresent(list, !places.isEmpty());
        if (!places.isEmpty()) {
            list.select(0);
            if (list.getLayoutData() instanceof GridData data) {
                data.heightHint = Math.min(MOST_ROWS, places.size()) * list.getItemHeight();
            }
        }
    }
}
