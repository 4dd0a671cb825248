package claimmark.ide.editor;

import java.util.List;

import org.eclipse.jface.text.Region;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

import claimmark.core.text.TextSpan;
import claimmark.ide.editor.presentation.PresentedViewer;

/** How a page looks. For the UI thread. */
final class PageLook {

    private PageLook() {
    }

    /** The styles of a part of one line of the document, where it is not plain. */
    static List<StyleRange> of(ArticlePage page, TextSpan part) {
        PresentedViewer viewer = (PresentedViewer) page.viewer();
        return viewer.look(viewer.modelRange2WidgetRange(new Region(part.start(), part.length())));
    }

    /** The pixels of what is painted of a page; the scroll bar lies over its right margin. */
    static byte[] picture(ArticlePage page) {
        Rectangle area = page.textWidget().getClientArea();
        Image image = new Image(page.textWidget().getDisplay(), area.width - page.textWidget().getRightMargin(),
                area.height);
        GC gc = new GC(image);
        page.textWidget().print(gc);
        gc.dispose();
        byte[] pixels = image.getImageData().data;
        image.dispose();
        return pixels;
    }
}
