package claimmark.ide.look.drawing;

import claimmark.ide.session.ReviewContext;

/** A feature that draws on the text of articles. It is made when an article can be reviewed in an editor. */
public interface DrawingFeature {

    /**
     * Begins to draw on an article, in the UI thread. Must be quick: what takes long belongs in a job.
     *
     * @param article what the editor shows
     * @param drawing what is drawn in this editor; it is gone with the editor
     * @return is run when the editor closes, so that the feature takes its listeners out
     */
    Runnable open(ReviewContext article, Drawing drawing);
}
