package claimmark.ide.editor.assist;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.Annotation;

import claimmark.ide.look.assist.Fix;

/** Offers fixes as Eclipse does everywhere else: in a list below the caret. */
public final class FixAssistant implements IQuickAssistProcessor {

    private final Supplier<List<Fix>> fixes;

    private FixAssistant(Supplier<List<Fix>> fixes) {
        this.fixes = fixes;
    }

    /**
     * An assistant for one page.
     *
     * @param fixes what can be done at the caret of the page now
     */
    public static IQuickAssistAssistant of(Supplier<List<Fix>> fixes) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(new FixAssistant(fixes));
        return assistant;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(@Nullable IQuickAssistInvocationContext context) {
        return fixes.get().stream().map(FixProposal::new).toArray(ICompletionProposal[]::new);
    }

    @Override
    public boolean canFix(@Nullable Annotation annotation) {
        return false;
    }

    @Override
    public boolean canAssist(@Nullable IQuickAssistInvocationContext context) {
        return !fixes.get().isEmpty();
    }

    /** None: the list says when it is empty. */
    @Override
    public @Nullable String getErrorMessage() {
        return null;
    }
}
