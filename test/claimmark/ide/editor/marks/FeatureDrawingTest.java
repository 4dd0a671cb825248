package claimmark.ide.editor.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;
import claimmark.ide.look.drawing.Drawn;
import claimmark.ide.look.drawing.DrawnGround;
import claimmark.ide.look.drawing.DrawnSpan;

/** What a feature draws on a page of the article text and on a page of a file that says the same in capitals. */
class FeatureDrawingTest {

    private static final int INDENT = 3;

    private final Document reading = new Document("one two three");
    private final Document file = new Document("   ONE TWO THREE");
    private final MarkModel readingModel = new MarkModel();
    private final MarkModel fileModel = new MarkModel();
    private final FeatureDrawing drawing = new FeatureDrawing(
            new FeatureDrawing.Page(readingModel, SpanMapping.identity()),
            List.of(new FeatureDrawing.Page(fileModel, new Indented())));

    private record Tinted(int layer, String name) implements Drawn {

        @Override
        public Optional<DrawnGround> ground() {
            return Optional.of(page -> page);
        }
    }

    /** The file has an indent before the text, and its last word is not shown. */
    private static final class Indented implements SpanMapping {

        @Override
        public Optional<TextSpan> toPage(TextSpan text) {
            return text.start() > 7 ? Optional.empty()
                    : Optional.of(new TextSpan(text.start() + INDENT, text.end() + INDENT));
        }

        @Override
        public Optional<TextSpan> toArticleText(TextSpan page) {
            return Optional.of(new TextSpan(page.start() - INDENT, page.end() - INDENT));
        }
    }

    @BeforeEach
    void connect() {
        readingModel.connect(reading);
        fileModel.connect(file);
    }

    @Test
    void isDrawnOnEveryPageThatShowsItsPlace() {
        drawing.draw(Map.of("a", at(4, 7, "a"), "b", at(8, 13, "b")));
        assertEquals(List.of("two", "three"), drawn(readingModel, reading));
        assertEquals(List.of("TWO"), drawn(fileModel, file));
        assertEquals(Optional.of(new TextSpan(8, 13)), drawing.span("b"));
    }

    @Test
    void whatOnlyLooksDifferentIsToldAsChangedAndStays() {
        drawing.draw(Map.of("a", at(4, 7, "a")));
        Annotation before = readingModel.getAnnotationIterator().next();
        List<AnnotationModelEvent> told = new ArrayList<>();
        readingModel.addAnnotationModelListener(new Listener(told));
        told.clear();
        drawing.draw(Map.of("a", at(4, 7, "b")));
        assertEquals(List.of(before), List.of(told.get(0).getChangedAnnotations()));
        assertEquals(0, told.get(0).getAddedAnnotations().length + told.get(0).getRemovedAnnotations().length);
        assertEquals("b", ((Tinted) ((DrawnAnnotation) before).look()).name());
        drawing.draw(Map.of("a", at(4, 7, "b")));
        assertEquals(1, told.size());
    }

    private record Listener(List<AnnotationModelEvent> told)
            implements IAnnotationModelListener, IAnnotationModelListenerExtension {

        @Override
        public void modelChanged(IAnnotationModel model) {
            // The other method is called.
        }

        @Override
        public void modelChanged(AnnotationModelEvent event) {
            told.add(event);
        }
    }

    @Test
    void takesThePlaceOfWhatWasDrawnUnderItsKey() {
        drawing.draw(Map.of("a", at(4, 7, "a")));
        drawing.draw(Map.of("a", at(0, 3, "a")));
        assertEquals(List.of("one"), drawn(readingModel, reading));
        drawing.erase(List.of("a", "never drawn"));
        assertEquals(List.of(), drawn(readingModel, reading));
        assertEquals(List.of(), drawn(fileModel, file));
        assertEquals(Optional.empty(), drawing.span("a"));
    }

    @Test
    void whatIsDrawnAsItShouldBeIsLeftAlone() throws BadLocationException {
        drawing.draw(Map.of("a", at(4, 7, "a")));
        List<String> told = new ArrayList<>();
        readingModel.addAnnotationModelListener(changed -> told.add("changed"));
        told.clear();
        reading.replace(0, 0, "zero ");
        drawing.draw(Map.of("a", at(9, 12, "a")));
        assertEquals(List.of(), told, "it stands there already, for the text has shifted it");
        drawing.draw(Map.of("a", at(9, 12, "other")));
        assertEquals(List.of("changed"), told, "it looks different now");
    }

    @Test
    void followsTheTextAndIsGoneWithItsWords() throws BadLocationException {
        drawing.draw(Map.of("a", at(4, 7, "a")));
        reading.replace(5, 1, "");
        assertEquals(Optional.of(new TextSpan(4, 6)), drawing.span("a"));
        reading.replace(3, 4, "");
        assertEquals(Optional.empty(), drawing.span("a"));
        assertEquals(List.of(), drawn(readingModel, reading));
    }

    @Test
    void whereExactlyItsWordsWereDeletedNothingIsDrawn() throws BadLocationException {
        drawing.draw(Map.of("a", at(4, 7, "a")));
        reading.replace(4, 3, "");
        assertEquals(Optional.empty(), drawing.span("a"));
    }

    @Test
    void otherPagesShowItWhereItIsWhenTheArticleWasReadAnew() throws BadLocationException {
        drawing.draw(Map.of("a", at(4, 7, "a")));
        reading.replace(0, 3, "1");
        file.set("   1 TWO THREE");
        assertEquals(List.of(), drawn(fileModel, file), "the file was written by somebody else");
        drawing.articleTextChanged();
        assertEquals(List.of("TWO"), drawn(fileModel, file));
        assertEquals(List.of("two"), drawn(readingModel, reading));
    }

    @Test
    void higherLayersArePaintedOverLowerOnes() {
        drawing.draw(Map.of("high", new DrawnSpan(new Tinted(Drawn.CHOICE, "high"), new TextSpan(0, 7)),
                "low", new DrawnSpan(new Tinted(Drawn.UNDER_ANNOTATIONS, "low"), new TextSpan(4, 13))));
        List<MarkModel.DrawnPart> painted = readingModel.byLayer(new Region(2, 4));
        assertEquals(List.of("low", "high"), painted.stream().map(part -> ((Tinted) part.look()).name()).toList());
        assertEquals(List.of(new Region(4, 2), new Region(2, 4)),
                painted.stream().map(MarkModel.DrawnPart::part).toList(), "only what is asked for");
    }

    private static DrawnSpan at(int start, int end, String name) {
        return new DrawnSpan(new Tinted(Drawn.UNDER_ANNOTATIONS, name), new TextSpan(start, end));
    }

    private static List<String> drawn(IAnnotationModel model, IDocument document) {
        List<TextSpan> spans = new ArrayList<>();
        ((MarkModel) model).in(new Region(0, document.getLength()), DrawnAnnotation.class)
                .forEach(mark -> spans.add(TextSpan.ofLength(mark.part().getOffset(), mark.part().getLength())));
        return spans.stream().sorted((one, other) -> one.start() - other.start())
                .map(span -> span.of(document.get())).toList();
    }
}
