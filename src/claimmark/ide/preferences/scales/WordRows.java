package claimmark.ide.preferences.scales;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import claimmark.core.scales.ScaleDraft.Word;
import claimmark.ide.look.Accessibility;

/**
 * The words of a scale, one a row, with their numbers. Rows are added, removed and moved with buttons, or moved with
 * Alt+Up and Alt+Down.
 */
final class WordRows {

    private static final int LONGEST = 60;
    /** In pixels. */
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final int NUMBER_WIDTH = 100;

    private final ScrolledComposite scrolled;
    private final Composite area;
    private final Runnable changed;
    private final List<Row> rows = new ArrayList<>();
    private final Button remove;
    private final Button up;
    private final Button down;
    private int current;
    private boolean isFilling;

    /** The fields of one word. */
    private record Row(Text word, Text number) {

        Word entered() {
            return new Word(word.getText(), number.getText());
        }

        void show(Word shown) {
            word.setText(shown.name());
            number.setText(shown.number());
        }
    }

    /** @param changed is run after each change */
    WordRows(Composite parent, List<Word> words, Runnable changed) {
        this.changed = changed;
        Composite both = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(both);
        both.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).grab(true, true).create());
        scrolled = new ScrolledComposite(both, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).create());
        area = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        scrolled.setContent(area);
        new Label(area, SWT.NONE).setText(ScalesMessages.word);
        new Label(area, SWT.NONE).setText(ScalesMessages.number);
        Composite column = new Composite(both, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        column.setLayoutData(GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).create());
        button(column, ScalesMessages.addWord, this::add);
        remove = button(column, ScalesMessages.removeWord, this::remove);
        up = button(column, ScalesMessages.up, () -> move(-1));
        down = button(column, ScalesMessages.down, () -> move(1));
        show(words, 0);
    }

    private static Button button(Composite parent, String text, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(GridDataFactory.fillDefaults().create());
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    /** What is entered, in the order of the rows. */
    List<Word> words() {
        return rows.stream().map(Row::entered).toList();
    }

    private void add() {
        List<Word> words = new ArrayList<>(words());
        int at = Math.min(current + 1, words.size());
        words.add(at, new Word("", ""));
        change(words, at);
    }

    private void remove() {
        List<Word> words = new ArrayList<>(words());
        words.remove(current);
        change(words, Math.min(current, words.size() - 1));
    }

    private void move(int by) {
        List<Word> words = new ArrayList<>(words());
        int to = current + by;
        if (to >= 0 && to < words.size()) {
            words.add(to, words.remove(current));
            change(words, to);
        }
    }

    private void change(List<Word> words, int focused) {
        boolean inNumber = current < rows.size() && rows.get(current).number.isFocusControl();
        show(words, focused);
        changed.run();
        Row row = rows.get(current);
        (inNumber ? row.number : row.word).setFocus();
    }

    /** Rows stay where they are: what they hold moves. */
    private void show(List<Word> words, int focused) {
        isFilling = true;
        while (rows.size() < words.size()) {
            rows.add(row(rows.size()));
        }
        while (rows.size() > words.size()) {
            Row last = rows.remove(rows.size() - 1);
            last.word.dispose();
            last.number.dispose();
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(words.get(i));
        }
        isFilling = false;
        select(focused);
        area.layout();
        scrolled.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private Row row(int index) {
        Text word = new Text(area, SWT.BORDER);
        word.setTextLimit(LONGEST);
        word.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        Accessibility.name(word, NLS.bind(ScalesMessages.wordName, index + 1));
        Text number = new Text(area, SWT.BORDER);
        number.setTextLimit(LONGEST);
        number.setLayoutData(GridDataFactory.fillDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).create());
        Accessibility.name(number, NLS.bind(ScalesMessages.numberName, index + 1));
        for (Text field : List.of(word, number)) {
            field.addListener(SWT.Modify, event -> modified());
            field.addListener(SWT.FocusIn, event -> select(index));
            field.addListener(SWT.KeyDown, this::moveByKey);
        }
        return new Row(word, number);
    }

    private void modified() {
        if (!isFilling) {
            changed.run();
        }
    }

    private void moveByKey(Event event) {
        if (event.stateMask == SWT.MOD3 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    private void select(int index) {
        current = index;
        remove.setEnabled(rows.size() > 1);
        up.setEnabled(index > 0);
        down.setEnabled(index < rows.size() - 1);
    }
}
