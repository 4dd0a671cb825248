package claimmark.ide.editor.marks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;

import claimmark.core.model.Annotation;
import claimmark.core.text.TextSpan;
import claimmark.ide.editor.marks.MarkModel.Mark;
import claimmark.ide.session.places.AnnotationPlaces;

/** Tells under the pointer what every annotation there says, the innermost first, and then what else is drawn there. */
public final class MarkHover implements ITextHover {

    private static final String SEPARATOR = "\n\n";

    private final AnnotationPlaces places;
    private final SpanMapping mapping;

    public MarkHover(AnnotationPlaces places, SpanMapping mapping) {
        this.places = places;
        this.mapping = mapping;
    }

    @Override
    public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
        if (region == null) {
            return null;
        }
        List<Annotation> innermostFirst = new ArrayList<>(annotations(region.getOffset()));
        Collections.reverse(innermostFirst);
        List<String> texts = new ArrayList<>();
        innermostFirst.forEach(annotation -> texts.add(MarkText.of(annotation, places)));
        drawn(viewer, region.getOffset()).forEach(drawn -> texts.add(drawn.look().hover()));
        return texts.isEmpty() ? null : String.join(SEPARATOR, texts);
    }

    @Override
    public @Nullable IRegion getHoverRegion(ITextViewer viewer, int offset) {
        List<Annotation> here = annotations(offset);
        Optional<IRegion> region = here.isEmpty() ? drawnRegion(viewer, offset)
                : places.span(here.get(here.size() - 1).id()).flatMap(mapping::toPage)
                        .map(place -> new Region(place.start(), place.length()));
        return region.orElse(null);
    }

    private List<Annotation> annotations(int offset) {
        return mapping.toArticleText(new TextSpan(offset, offset)).map(span -> places.at(span.start()))
                .orElse(List.of());
    }

    private static Optional<IRegion> drawnRegion(ITextViewer viewer, int offset) {
        return drawn(viewer, offset).isEmpty() ? Optional.empty() : Optional.of(new Region(offset, 1));
    }

    /** What features have drawn here and have a word to say about. */
    private static List<DrawnAnnotation> drawn(ITextViewer viewer, int offset) {
        return viewer instanceof ISourceViewer source && source.getAnnotationModel() instanceof MarkModel model
                ? model.in(new Region(offset, 1), DrawnAnnotation.class).stream().map(Mark::annotation)
                        .filter(drawn -> !drawn.look().hover().isEmpty()).toList()
                : List.of();
    }
}
