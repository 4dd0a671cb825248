package claimmark.ide.editor.marks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.text.TextSpan;
import claimmark.ide.editor.marks.DrawnByKey.Wanted;
import claimmark.ide.look.drawing.Drawing;
import claimmark.ide.look.drawing.Drawn;
import claimmark.ide.look.drawing.DrawnSpan;

/** What one feature has drawn on the pages of an editor. On each page JFace shifts it along with the text. */
public final class FeatureDrawing implements Drawing {

    /** A page to draw on. */
    public record Page(MarkModel model, SpanMapping mapping) {
    }

    private record OnPage(DrawnByKey<Object> drawn, SpanMapping mapping) {

        void draw(Map<?, DrawnSpan> things) {
            drawn.draw(things.keySet(), key -> Optional.ofNullable(things.get(key))
                    .flatMap(thing -> wanted(thing.look(), thing.span())));
        }

        Optional<Wanted> wanted(Drawn look, TextSpan span) {
            return mapping.toPage(span)
                    .map(place -> new Wanted(look, place, () -> DrawnAnnotation.onText(look)));
        }
    }

    private final OnPage readingPage;
    private final List<OnPage> otherPages;

    /**
     * @param readingPage shows the article text itself, so that what is drawn on it stands where it should whatever is
     *     typed
     * @param otherPages show the text as of the last reading of the article
     */
    public FeatureDrawing(Page readingPage, List<Page> otherPages) {
        this.readingPage = onPage(readingPage);
        this.otherPages = otherPages.stream().map(FeatureDrawing::onPage).toList();
    }

    private static OnPage onPage(Page page) {
        return new OnPage(new DrawnByKey<>(page.model()), page.mapping());
    }

    @Override
    public void draw(Map<?, DrawnSpan> things) {
        readingPage.draw(things);
        otherPages.forEach(page -> page.draw(things));
    }

    @Override
    public void erase(Collection<?> keys) {
        readingPage.drawn().draw(keys, key -> Optional.empty());
        otherPages.forEach(page -> page.drawn().draw(keys, key -> Optional.empty()));
    }

    @Override
    public Optional<TextSpan> span(Object key) {
        return readingPage.drawn().span(key);
    }

    /** The article was read anew: other pages may show what is drawn elsewhere now. */
    public void articleTextChanged() {
        for (OnPage page : otherPages) {
            page.drawn().draw(readingPage.drawn().keys(), key -> readingPage.drawn().look(key)
                    .flatMap(look -> span(key).flatMap(span -> page.wanted(look, span))));
        }
    }
}
