package claimmark.ide.editor.assist;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import claimmark.ide.look.assist.Fix;

/** A fix in the list of quick fixes. The session changes the document, so that it is one step of the history. */
record FixProposal(Fix fix) implements ICompletionProposal {

    @Override
    public void apply(@Nullable IDocument document) {
        fix.action().run();
    }

    @Override
    public String getDisplayString() {
        return fix.words();
    }

    @Override
    public @Nullable String getAdditionalProposalInfo() {
        return fix.hint().isEmpty() ? null : fix.hint();
    }

    @Override
    public Image getImage() {
        return fix.icon();
    }

    /** None: the text is selected as the step leaves it. */
    @Override
    public @Nullable Point getSelection(@Nullable IDocument document) {
        return null;
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }
}
