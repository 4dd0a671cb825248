package claimmark.core.metadata;

import java.util.stream.IntStream;

import org.jsoup.nodes.TextNode;

import claimmark.core.language.Byline;
import claimmark.core.metadata.BodySurroundings.VisibleLine;

/** Marks the gaps between inline elements that are not separated by a space, as in {@code Jane Doe3 May}. */
final class InlineGaps {

    private static final String GAP = " \u00b7 ";
    private static final int MOST_TEXTS = 40;

    private InlineGaps() {
    }

    /**
     * The text of a line with a dot in every such gap. After words that announce an author, there is a space instead of
     * the dot.
     */
    static String filled(VisibleLine line) {
        String text = line.text();
        if (line.element().childrenSize() == 0 || IntStream.range(1, text.length()).noneMatch(i -> isJoint(text, i))) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        int copied = 0;
        int from = 0;
        for (TextNode node : line.element().nodeStream(TextNode.class).limit(MOST_TEXTS).toList()) {
            String inner = node.text().strip();
            int at = inner.isEmpty() ? -1 : text.indexOf(inner, from);
            if (at > copied && isJoint(text, at)) {
                filled.append(text, copied, at).append(Byline.isAnnouncementAlone(filled.toString()) ? " " : GAP);
                copied = at;
            }
            from = at < 0 ? from : at + inner.length();
        }
        return filled.append(text.substring(copied)).toString();
    }

    /** Whether a place may be a gap: a small letter before a capital, or a letter beside a digit. */
    private static boolean isJoint(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return Character.isLowerCase(before) && Character.isUpperCase(after)
                || Character.isLetter(before) && Character.isDigit(after)
                || Character.isDigit(before) && Character.isLetter(after);
    }
}
