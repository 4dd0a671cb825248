package claimmark.ide.editor.marks;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Sets the first line of each annotation in a hover in bold. */
final class MarkHoverPresenter implements IInformationPresenter, IInformationPresenterExtension {

    @Override
    public @Nullable String updatePresentation(Display display, String text,
            TextPresentation presentation, int maxWidth, int maxHeight) {
        return present(text, presentation);
    }

    @Override
    public @Nullable String updatePresentation(Drawable drawable, String text,
            TextPresentation presentation, int maxWidth, int maxHeight) {
        return present(text, presentation);
    }

    private static @Nullable String present(String text, TextPresentation presentation) {
        if (text == null || presentation == null) {
            return text;
        }
        boolean first = true;
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            if (first) {
                presentation.addStyleRange(new StyleRange(offset, line.length(), null, null, SWT.BOLD));
            }
            first = line.isEmpty();
            offset += line.length() + 1;
        }
        return text;
    }
}
