package claimmark.ide.suggest;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import claimmark.core.suggest.shipped.ShippedSuggesters;
import claimmark.ide.look.HelpContexts;
import claimmark.ide.look.Labels;
import claimmark.ide.look.PluginIds;

/** Asks which kinds of annotations are to be suggested. */
public final class SuggestionPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public SuggestionPreferencePage() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, PluginIds.BUNDLE));
        setDescription(SuggestMessages.preferences);
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        ShippedSuggesters.kinds()
                .forEach(kind -> getPreferenceStore().setDefault(SuggestionPreferences.key(kind), true));
    }

    @Override
    protected void createFieldEditors() {
        HelpContexts.set(getFieldEditorParent(), HelpContexts.SUGGESTION_PREFERENCES);
        ShippedSuggesters.kinds().forEach(kind -> addField(new BooleanFieldEditor(SuggestionPreferences.key(kind),
                NLS.bind(SuggestMessages.preferenceOfKind, Labels.of(kind)), getFieldEditorParent())));
    }
}
