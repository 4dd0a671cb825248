package claimmark.ide.editor.marks;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

import claimmark.core.model.Annotation;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ArticleSession;

/** Tells under the pointer what every annotation there says, the innermost first. */
public final class MarkHover implements ITextHover {

    private final ArticleSession session;
    private final SpanMapping mapping;

    public MarkHover(ArticleSession session, SpanMapping mapping) {
        this.session = session;
        this.mapping = mapping;
    }

    @Override
    public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
        if (region == null) {
            return null;
        }
        List<Annotation> here = new java.util.ArrayList<>(at(region.getOffset()));
        java.util.Collections.reverse(here);
        String text = here.stream().map(annotation -> MarkText.of(annotation, session))
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : text;
    }

    @Override
    public @Nullable IRegion getHoverRegion(ITextViewer viewer, int offset) {
        List<Annotation> here = at(offset);
        if (here.isEmpty()) {
            return null;
        }
        @Nullable TextSpan place = session.places().span(here.get(here.size() - 1).id()).flatMap(mapping::toPage)
                .orElse(null);
        return place == null ? null : new Region(place.start(), place.length());
    }

    private List<Annotation> at(int offset) {
        return mapping.toArticleText(new TextSpan(offset, offset)).map(span -> session.places().at(span.start()))
                .orElse(List.of());
    }
}
