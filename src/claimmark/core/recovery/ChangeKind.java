package claimmark.core.recovery;

/** How a journal tells one {@link UnsavedChange} from another: by the place in this list. New kinds come last. */
enum ChangeKind {
    FILE, PAGE, ANNOTATIONS, BLOCKS, FORM, RECOVERED, WHOLE_PAGE, DISMISSALS;

    static ChangeKind of(UnsavedChange change) {
        if (change instanceof UnsavedChange.OfFile) {
            return FILE;
        }
        if (change instanceof UnsavedChange.OfPage) {
            return PAGE;
        }
        if (change instanceof UnsavedChange.OfAnnotations) {
            return ANNOTATIONS;
        }
        if (change instanceof UnsavedChange.OfBlocks) {
            return BLOCKS;
        }
        if (change instanceof UnsavedChange.WholePage) {
            return WHOLE_PAGE;
        }
        if (change instanceof UnsavedChange.OfDismissals) {
            return DISMISSALS;
        }
        return change instanceof UnsavedChange.InForm ? FORM : RECOVERED;
    }
}
