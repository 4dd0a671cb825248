package claimmark.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import claimmark.core.text.TextSpan;

/** How the words of an old text correspond to those of a new one: most stayed in order, some passages moved. */
public final class TextAlignment {

    private final TokenText oldText;
    private final List<Passage> passages = new ArrayList<>();

    private TextAlignment(TokenText oldText, TokenText newText) {
        this.oldText = oldText;
        boolean moved = false;
        for (List<Run> runs : TokenAligner.align(oldText, newText)) {
            if (!runs.isEmpty()) {
                passages.add(new Passage(oldText.text(), newText.text(), Segments.of(oldText, newText, runs), moved));
            }
            moved = true;
        }
    }

    /** Aligns two texts; takes time linear in their lengths. */
    public static TextAlignment of(TokenText oldText, TokenText newText) {
        return new TextAlignment(oldText, newText);
    }

    /** The offset of the new text that follows what stood before {@code offset} of the old one and is still there. */
    public int placeOf(int offset) {
        return passages.isEmpty() ? 0 : passages.get(0).endBefore(offset);
    }

    /** The places in the new text that hold words of a span of the old one, the one that holds most first. */
    public List<Image> imagesOf(TextSpan span) {
        int from = oldText.firstEndingAfter(span.start());
        int to = oldText.firstStartingAt(span.end());
        if (from >= to) {
            return List.of();
        }
        TextSpan words = new TextSpan(Math.max(span.start(), oldText.start(from)),
                Math.min(span.end(), oldText.end(to - 1)));
        List<Image> images = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.overlaps(words)) {
                Optional<Image> image = passage.imageOf(words);
                image.ifPresent(images::add);
            }
        }
        images.sort(Comparator.comparingDouble(Image::kept).reversed());
        return images;
    }
}
