package claimmark.ide.editor.marks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The ruler that shows all marks of an article small, beside the scroll bar. JFace's paints each of ten thousand marks
 * whenever one of them changes; this one paints those that can be told apart.
 */
public final class TicksRuler extends OverviewRuler {

    private final IAnnotationAccess access;
    private final Set<Object> configured = new HashSet<>();
    /** Whether this ruler shows annotations of a type, for the types that were asked for. */
    private final Map<Object, Boolean> shown = new HashMap<>();
    private Optional<ITextViewer> viewer = Optional.empty();

    /** @param width in pixels */
    public TicksRuler(IAnnotationAccess access, int width, ISharedTextColors colors) {
        super(access, width, colors);
        this.access = access;
    }

    @Override
    public Control createControl(@Nullable Composite parent, @Nullable ITextViewer shownBeside) {
        viewer = Optional.ofNullable(shownBeside);
        return super.createControl(parent, shownBeside);
    }

    @Override
    public void addAnnotationType(@Nullable Object type) {
        configured.add(Objects.requireNonNull(type));
        shown.clear();
        super.addAnnotationType(type);
    }

    @Override
    public void removeAnnotationType(@Nullable Object type) {
        configured.remove(type);
        shown.clear();
        super.removeAnnotationType(type);
    }

    private boolean isShown(Object type) {
        return configured.contains(type) || access instanceof IAnnotationAccessExtension hierarchy
                && Stream.of(hierarchy.getSupertypes(type)).anyMatch(configured::contains);
    }

    @Override
    public void setModel(@Nullable IAnnotationModel model) {
        super.setModel(model == null ? null : new DistinctTicks(model,
                type -> shown.computeIfAbsent(type, this::isShown),
                () -> viewer.flatMap(beside -> Optional.ofNullable(beside.getDocument())),
                () -> getControl().getSize().y));
    }
}
