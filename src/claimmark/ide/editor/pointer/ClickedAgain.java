package claimmark.ide.editor.pointer;

import java.util.List;
import java.util.Optional;

import claimmark.core.model.AnnotationId;

/** Which of several overlapping annotations a click selects: each click again at the same place the next one. */
public final class ClickedAgain {

    private int lastOffset = -1;

    /**
     * @param offset where the mouse was clicked
     * @param here the annotations there, enclosing ones first
     * @param selected what was selected before the click
     * @return what shall be selected instead; empty when nothing else
     */
    public Optional<AnnotationId> clicked(int offset, List<AnnotationId> here, List<AnnotationId> selected) {
        int at = offset == lastOffset && selected.size() == 1 ? here.indexOf(selected.get(0)) : -1;
        lastOffset = offset;
        return at >= 0 && here.size() > 1 ? Optional.of(here.get(Math.floorMod(at - 1, here.size())))
                : Optional.empty();
    }
}
