package claimmark.ide.look.panel;

import claimmark.ide.session.ReviewContext;

/** A feature that brings something to the panel. It is made when a panel is, and must be quick to make. */
public interface PanelFeature {

    /**
     * Begins to contribute to a panel, in the UI thread.
     *
     * @param article what the panel shows
     * @param changed is to be run, in the UI thread, when the sections of the list are others than before
     */
    PanelContribution open(ReviewContext article, Runnable changed);
}
