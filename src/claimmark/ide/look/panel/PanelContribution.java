package claimmark.ide.look.panel;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

import claimmark.core.query.AnnotationFilter;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormSection;

/** What a feature brings to the panel of one article. All methods are called in the UI thread. */
public interface PanelContribution {

    /**
     * The sections of the list as they are now. One without items is not shown. Called often, so it must be quick.
     *
     * @param filter what the reviewer wants to see; items to which it cannot apply are there whatever it says
     */
    default List<ListSection> sections(AnnotationFilter filter) {
        return List.of();
    }

    /**
     * Makes rows at the top of the panel, below the progress. Called once, when the panel is made.
     *
     * @param head what the controls go into; each gets the width of the panel
     */
    default void createHead(Composite head) {
        // Most contributions say nothing there.
    }

    /**
     * Makes parts of the form for the selected annotation. Called once, when the form is made.
     *
     * @param parent what the controls go into; its layout is a grid of one column
     * @param form makes controls that behave as the others of the form
     */
    default List<FormSection> formSections(Composite parent, FormBuilder form) {
        return List.of();
    }

    /** The panel does not show the article any more: nothing is asked for from now on. */
    default void close() {
        // Most contributions hold nothing.
    }
}
