package claimmark.core.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * Remembers where the latest passages were inserted, for words that are inserted in their new place first and removed
 * from their old one afterwards: by a drag, or by copying. A passage of one or two words counts only until the next
 * edit. Offsets are UTF-16 units.
 */
final class PutPassages {

    private static final int MOST = 32;

    private record Inserted(String text, int offset, boolean isNewest) {

        TextSpan span() {
            return TextSpan.ofLength(offset, text.length());
        }
    }

    private List<Inserted> passages = new ArrayList<>();

    /** Follows an edit: passages that it changes are forgotten, and what it inserted may be a new one. */
    void replaced(TextReplacement edit) {
        List<Inserted> left = new ArrayList<>();
        for (Inserted passage : passages) {
            if (edit.removedEnd() <= passage.offset()) {
                left.add(new Inserted(passage.text(), passage.offset() + edit.growth(), false));
            } else if (passage.span().end() <= edit.offset()) {
                left.add(new Inserted(passage.text(), passage.offset(), false));
            }
        }
        if (edit.inserted().length() > 1) {
            left.add(new Inserted(edit.inserted(), edit.offset(), true));
        }
        passages = left.size() > MOST ? new ArrayList<>(left.subList(1, left.size())) : left;
    }

    /** Returns the other places of a removed passage or of its parts, in the text before it was removed. */
    List<Copy> copiesOf(TextReplacement removal) {
        TextSpan gone = TextSpan.ofLength(removal.offset(), removal.removed().length());
        List<Copy> copies = new ArrayList<>();
        for (int i = passages.size() - 1; i >= 0; i--) {
            Inserted passage = passages.get(i);
            boolean counts = passage.isNewest() || PassageWords.areMany(passage.text());
            int at = counts && !passage.span().overlaps(gone) ? onlyIndex(removal.removed(), passage.text()) : -1;
            if (at >= 0) {
                copies.add(new Copy(TextSpan.ofLength(at, passage.text().length()), passage.offset()));
            }
        }
        return copies;
    }

    private static int onlyIndex(String text, String part) {
        int at = text.indexOf(part);
        return text.indexOf(part, at + 1) < 0 ? at : -1;
    }

    /**
     * A part of a removed passage that stands elsewhere too.
     *
     * @param part where it stood in the passage
     * @param offset where it stands in the text
     */
    record Copy(TextSpan part, int offset) {

        /** The place in the text of a span of the passage; empty when the span is not within this part. */
        Optional<TextSpan> place(TextSpan span) {
            return part.contains(span)
                    ? Optional.of(TextSpan.ofLength(offset + span.start() - part.start(), span.length()))
                    : Optional.empty();
        }
    }
}
