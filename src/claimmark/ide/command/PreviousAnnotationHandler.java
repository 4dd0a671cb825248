package claimmark.ide.command;

/** Goes to the previous annotation of the text. */
public final class PreviousAnnotationHandler extends StepHandler {

    public PreviousAnnotationHandler() {
        super(-1);
    }
}
