package claimmark.ide.preferences.scales;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.scales.ScaleDraft;
import claimmark.ide.look.Accessibility;
import claimmark.ide.look.HelpContexts;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.PluginIds;
import claimmark.ide.session.scales.OwnScales;
import claimmark.ide.session.scales.PreferredScales;

/** Lists the rating scales; makes, edits and removes those of the reviewer's own; and asks which is used for what. */
public final class ScalesPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int LINES = 8;
    private static final int NAME_WIDTH = 30;
    private static final int WORDS_WIDTH = 65;

    private final EditedScales scales = new EditedScales(OwnScales.all());
    private final Map<AnnotationKind, Combo> choices = new EnumMap<>(AnnotationKind.class);
    private @Nullable TableViewer list;
    private @Nullable Label hint;
    private @Nullable Button edit;
    private @Nullable Button copy;
    private @Nullable Button remove;

    public ScalesPreferencePage() {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, PluginIds.BUNDLE));
        setDescription(ScalesMessages.description);
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        for (AnnotationKind kind : AnnotationKind.values()) {
            scales.prefer(kind, getPreferenceStore().getString(PreferredScales.key(kind)));
        }
    }

    @Override
    protected Control createContents(@Nullable Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        HelpContexts.set(area, HelpContexts.RATING_SCALES);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(ScalesMessages.scales);
        label.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).create());
        list(area);
        buttons(area);
        Label told = new Label(area, SWT.WRAP);
        told.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).grab(true, false)
                .hint(width(), SWT.DEFAULT).create());
        hint = told;
        preferred(area);
        show(Optional.empty());
        applyDialogFont(area);
        return area;
    }

    private void list(Composite parent) {
        TableViewer viewer = new TableViewer(parent, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Accessibility.name(viewer.getTable(), ScalesMessages.listName);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLayoutData(GridDataFactory.fillDefaults().grab(true, true)
                .hint(width(), viewer.getTable().getItemHeight() * LINES).create());
        column(viewer, ScalesMessages.scaleColumn, NAME_WIDTH).setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof RatingScale scale ? name(scale) : "";
            }
        });
        column(viewer, ScalesMessages.wordsColumn, WORDS_WIDTH).setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(@Nullable Object element) {
                return element instanceof RatingScale scale ? words(scale) : "";
            }
        });
        viewer.addSelectionChangedListener(event -> enable());
        viewer.addDoubleClickListener(event -> selected().filter(scales::isOwn).ifPresent(this::edit));
        list = viewer;
    }

    /** With large fonts, all words of a scale are wider than the screen. */
    private int width() {
        return Math.min(convertWidthInCharsToPixels(NAME_WIDTH + WORDS_WIDTH),
                getShell().getMonitor().getClientArea().width * 2 / 5);
    }

    private TableViewerColumn column(TableViewer viewer, String title, int characters) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(convertWidthInCharsToPixels(characters));
        return column;
    }

    private String name(RatingScale scale) {
        return scales.isOwn(scale) ? scale.name() : NLS.bind(ScalesMessages.shipped, scale.name());
    }

    private static String words(RatingScale scale) {
        return scale.values().stream().map(RatingValue::alternateName).collect(Collectors.joining(OneLine.BETWEEN));
    }

    private void buttons(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        column.setLayoutData(GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).create());
        button(column, ScalesMessages.add, this::add);
        edit = button(column, ScalesMessages.edit, () -> selected().ifPresent(this::edit));
        copy = button(column, ScalesMessages.copy, () -> selected().ifPresent(this::copy));
        remove = button(column, ScalesMessages.remove, () -> selected().ifPresent(this::remove));
    }

    private Button button(Composite parent, String text, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> pressed.run());
        setButtonLayoutData(button);
        return button;
    }

    private void preferred(Composite parent) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(ScalesMessages.preferred);
        group.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).create());
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        choice(group, AnnotationKind.CLAIM, ScalesMessages.claims);
        choice(group, AnnotationKind.QUOTATION, ScalesMessages.quotations);
        choice(group, AnnotationKind.STATISTIC, ScalesMessages.figures);
    }

    private void choice(Composite parent, AnnotationKind kind, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        combo.addListener(SWT.Selection, event -> scales.prefer(kind, combo.getSelectionIndex() < 1 ? ""
                : scales.all().get(combo.getSelectionIndex() - 1).id()));
        choices.put(kind, combo);
    }

    /** Shows all scales, with this one selected. */
    private void show(Optional<RatingScale> selected) {
        List<RatingScale> all = scales.all();
        TableViewer viewer = list;
        if (viewer != null) {
            viewer.setInput(all);
            viewer.setSelection(selected.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
        }
        choices.forEach((kind, combo) -> {
            combo.setItems(all.stream().map(RatingScale::name).toArray(String[]::new));
            combo.add(ScalesMessages.fitting, 0);
            combo.select(1 + all.stream().map(RatingScale::id).toList().indexOf(scales.preferred(kind)));
        });
        Label told = hint;
        if (told != null) {
            told.setText(scales.own().isEmpty() ? ScalesMessages.noOwn : ScalesMessages.changes);
            told.requestLayout();
        }
        enable();
    }

    private Optional<RatingScale> selected() {
        TableViewer viewer = list;
        return viewer != null && viewer.getStructuredSelection().getFirstElement() instanceof RatingScale scale
                ? Optional.of(scale) : Optional.empty();
    }

    private void enable() {
        boolean isOwn = selected().filter(scales::isOwn).isPresent();
        enable(edit, isOwn);
        enable(remove, isOwn);
        enable(copy, selected().isPresent());
    }

    private static void enable(@Nullable Button button, boolean enabled) {
        if (button != null) {
            button.setEnabled(enabled);
        }
    }

    private void add() {
        enter(ScalesMessages.newTitle, ScaleDraft.NEW, Optional.empty(), scales::add);
    }

    private void copy(RatingScale scale) {
        ScaleDraft same = ScaleDraft.of(scale);
        enter(ScalesMessages.copyTitle, new ScaleDraft(NLS.bind(ScalesMessages.copyName, scale.name()), same.words(),
                same.lowestIsBest()), Optional.empty(), scales::add);
    }

    private void edit(RatingScale scale) {
        enter(ScalesMessages.editTitle, ScaleDraft.of(scale), Optional.of(scale),
                changed -> scales.replace(scale, changed));
    }

    private void enter(String title, ScaleDraft draft, Optional<RatingScale> edited, Consumer<RatingScale> taker) {
        ScaleDialog dialog = new ScaleDialog(getShell(), title, draft, scales.namesBeside(edited));
        if (dialog.open() == Window.OK) {
            RatingScale entered = dialog.scale();
            taker.accept(entered);
            show(Optional.of(entered));
        }
    }

    private void remove(RatingScale scale) {
        int at = scales.all().indexOf(scale);
        scales.remove(scale);
        show(Optional.of(scales.all().get(at)));
    }

    /** No scale is preferred any more. Those of the reviewer's own stay: they are not to be had again. */
    @Override
    protected void performDefaults() {
        choices.keySet().forEach(kind -> scales.prefer(kind, ""));
        show(selected());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        OwnScales.keep(scales.own());
        choices.keySet().forEach(kind -> getPreferenceStore().setValue(PreferredScales.key(kind),
                scales.preferred(kind)));
        return true;
    }
}
