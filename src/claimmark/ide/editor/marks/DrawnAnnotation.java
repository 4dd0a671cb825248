package claimmark.ide.editor.marks;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.jface.text.source.ImageUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

import claimmark.ide.look.drawing.Drawn;

/** Something drawn on a page, as JFace keeps it. It is a picture only and is never saved. */
public final class DrawnAnnotation extends Annotation implements IAnnotationPresentation {

    private Drawn look;
    private Supplier<String> text;
    private Optional<Supplier<Image>> icon;

    /**
     * @param type tells the rulers whether they show it
     * @param text is asked for what the ruler's hover says; most are never asked for
     * @param icon what the ruler beside the text shows, asked for when it is painted
     */
    private DrawnAnnotation(String type, Drawn look, Supplier<String> text, Optional<Supplier<Image>> icon) {
        super(type, false, null);
        this.look = look;
        this.text = text;
        this.icon = icon;
    }

    /** The mark of an annotation of the review, with an icon in the ruler. */
    static DrawnAnnotation mark(MarkLook look, Supplier<String> text, Supplier<Image> icon) {
        return new DrawnAnnotation(MarkType.of(look), look, text, Optional.of(icon));
    }

    /** Something that is drawn on the text and not in the rulers. */
    static DrawnAnnotation onText(Drawn look) {
        return new DrawnAnnotation(MarkType.ON_TEXT, look, look::hover, Optional.empty());
    }

    Drawn look() {
        return look;
    }

    /** Looks like another one from now on, and stays where it is. */
    void become(DrawnAnnotation other) {
        look = other.look;
        text = other.text;
        icon = other.icon;
        setType(other.getType());
    }

    @Override
    public String getText() {
        return text.get();
    }

    @Override
    public int getLayer() {
        return look.layer();
    }

    @Override
    public void paint(GC gc, Canvas canvas, Rectangle bounds) {
        icon.ifPresent(image -> ImageUtilities.drawImage(image.get(), gc, canvas, bounds, SWT.CENTER, SWT.TOP));
    }
}
