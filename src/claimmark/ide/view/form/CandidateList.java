package claimmark.ide.view.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
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
    /** In pixels: what a row has beside its text. */
    private static final int ROW_MARGIN = 12;

    private final org.eclipse.swt.widgets.List list;
    private List<TextSpan> places = List.of();
    private List<Row> rows = List.of();

    /** A place: what comes first, and the words that are shown as far as there is room. */
    private record Row(String head, PlaceLine words) {

        String text(Predicate<String> fits) {
            return head + words.line(line -> fits.test(head + line));
        }
    }

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
        list.addListener(SWT.Resize, event -> fill());
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

    /** The number of the line tells places apart that the same words surround. */
    private static Row row(AnchorCandidate candidate, IDocument article) {
        TextSpan place = candidate.span();
        return new Row(NLS.bind(FormMessages.candidate, DocumentWords.line(article, place),
                AnchorWords.percent(candidate.score())), PlaceLine.of(article, place));
    }

    /** Shows as many of the words as there is room for. */
    private void fill() {
        int selected = list.getSelectionIndex();
        GC gc = new GC(list);
        gc.setFont(list.getFont());
        int room = list.getClientArea().width - ROW_MARGIN;
        list.setItems(rows.stream().map(row -> row.text(text -> room <= 0 || gc.textExtent(text).x <= room))
                .toArray(String[]::new));
        gc.dispose();
        list.select(selected);
    }

    void show(List<AnchorCandidate> candidates, ShownAnnotation subject) {
        places = candidates.stream().map(AnchorCandidate::span).toList();
        IDocument article = subject.session().readingDocument();
        rows = candidates.stream().map(candidate -> row(candidate, article)).toList();
        fill();
        FormBuilder.setPresent(list, !places.isEmpty());
        if (!places.isEmpty()) {
            list.select(0);
            if (list.getLayoutData() instanceof GridData data) {
                data.heightHint = Math.min(MOST_ROWS, places.size()) * list.getItemHeight();
            }
        }
    }
}
