package claimmark.ide.look;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** What F1 tells about the parts of the user interface. The texts are in {@code OSGI-INF/help/contexts.xml}. */
public final class HelpContexts {

    public static final String ARTICLE_EDITOR = "claimmark.article_editor";
    public static final String ANNOTATIONS_PANEL = "claimmark.annotations_panel";
    public static final String ANNOTATION_FORM = "claimmark.annotation_form";
    public static final String ENCODING_DIALOG = "claimmark.encoding_dialog";
    public static final String FACT_CHECK_PREFERENCES = "claimmark.fact_check_preferences";
    public static final String RATING_SCALES = "claimmark.rating_scales";
    public static final String SUGGESTION_PREFERENCES = "claimmark.suggestion_preferences";

    private HelpContexts() {
    }

    /** From now on, F1 in a control and all that is in it tells this. */
    public static void set(Control control, String context) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, context);
    }
}
