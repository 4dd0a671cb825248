package claimmark.ide.suggest;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import claimmark.core.suggest.shipped.ShippedSuggesters;
import claimmark.ide.look.HelpContexts;
import claimmark.ide.look.Hint;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.PluginIds;
import claimmark.ide.suggest.SuggestionPreferences.Eagerness;

/** Asks which kinds of annotations are to be suggested and how eagerly, and tells where the user's words are kept. */
public final class SuggestionPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** In characters of the dialog's font. */
    private static final int WIDTH = 60;

    public SuggestionPreferencePage() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, PluginIds.BUNDLE));
        setDescription(SuggestMessages.preferences);
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        getPreferenceStore().setDefault(SuggestionPreferences.EAGERNESS, Eagerness.ALL.name());
        ShippedSuggesters.kinds()
                .forEach(kind -> getPreferenceStore().setDefault(SuggestionPreferences.key(kind), true));
    }

    @Override
    protected void createFieldEditors() {
        HelpContexts.set(getFieldEditorParent(), HelpContexts.SUGGESTION_PREFERENCES);
        ShippedSuggesters.kinds().forEach(kind -> addField(new BooleanFieldEditor(SuggestionPreferences.key(kind),
                NLS.bind(SuggestMessages.preferenceOfKind, Labels.of(kind)), getFieldEditorParent())));
        addField(new ComboFieldEditor(SuggestionPreferences.VARIETY, SuggestMessages.preferenceVariety,
                PreferenceChoices.ofVariety(), getFieldEditorParent()));
        addField(new ComboFieldEditor(SuggestionPreferences.EAGERNESS, SuggestMessages.preferenceEagerness,
                PreferenceChoices.ofEagerness(), getFieldEditorParent()));
    }

    @Override
    protected Control createContents(Composite parent) {
        Control fields = super.createContents(parent);
        Label dictionary = Hint.line(parent, NLS.bind(SuggestMessages.preferenceDictionary,
                OneLine.label(OpenSuggestions.ofWorkbench().dictionary().path().toString())), 1);
        // With the width of a hint, it would be so high that the buttons below it are out of sight.
        dictionary.setLayoutData(GridDataFactory.fillDefaults().grab(true, false)
                .hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).create());
        return fields;
    }
}
