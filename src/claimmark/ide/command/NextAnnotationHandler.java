package claimmark.ide.command;

/** Goes to the next annotation of the text. */
public final class NextAnnotationHandler extends StepHandler {

    public NextAnnotationHandler() {
        super(1);
    }
}
