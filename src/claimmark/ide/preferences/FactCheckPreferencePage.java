package claimmark.ide.preferences;

import java.util.Arrays;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.look.HelpContexts;
import claimmark.ide.look.Labels;
import claimmark.ide.look.PluginIds;
import claimmark.ide.session.ReviewerIdentity;
import claimmark.ide.session.ReviewerPreferences;

/**
 * Asks for the reviewer's name and the default kind of a mark. Rating scales are on the page below it, colours and
 * fonts on a page of Eclipse.
 */
public final class FactCheckPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String COLORS_AND_FONTS = "org.eclipse.ui.preferencePages.ColorsAndFonts";
    private static final String COLORS_OF_CLAIMMARK = "selectCategory:claimmark.theme.category";

    public FactCheckPreferencePage() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, PluginIds.BUNDLE));
        setDescription(PreferenceMessages.description);
    }

    @Override
    public void init(IWorkbench workbench) {
        getPreferenceStore().setDefault(ReviewerPreferences.DEFAULT_KIND, AnnotationKind.CLAIM.token());
    }

    @Override
    protected void createFieldEditors() {
        HelpContexts.set(getFieldEditorParent(), HelpContexts.FACT_CHECK_PREFERENCES);
        StringFieldEditor name = new StringFieldEditor(ReviewerIdentity.NAME, PreferenceMessages.reviewerName,
                getFieldEditorParent());
        addField(name);
        String[][] kinds = Arrays.stream(AnnotationKind.values())
                .map(kind -> new String[] { Labels.of(kind), kind.token() }).toArray(String[][]::new);
        addField(new ComboFieldEditor(ReviewerPreferences.DEFAULT_KIND, PreferenceMessages.defaultKind, kinds,
                getFieldEditorParent()));
        Link link = new Link(getFieldEditorParent(), SWT.NONE);
        link.setText(PreferenceMessages.colorsAndFonts);
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        link.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(getShell(),
                COLORS_AND_FONTS, null, COLORS_OF_CLAIMMARK));
    }
}
