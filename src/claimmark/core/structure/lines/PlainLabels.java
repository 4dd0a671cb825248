package claimmark.core.structure.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import claimmark.core.structure.FurniturePhrases;
import claimmark.core.structure.LineKinds;
import claimmark.core.structure.LineShape;
import claimmark.core.structure.TitleParts;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;

/** Labels the lines of a plain text, after it was decided which of them are body. */
final class PlainLabels {

    /** A line of the head of a mail: "From: Ann Lee". */
    private static final Pattern MAIL_HEADER = Pattern.compile("(?iu)[>* ]{0,8}(?:from|to|cc|bcc|date|sent|reply-to"
            + "|message-id|von|an|gesendet|datum|de|para|enviado|fecha|\u00e0|envoy\u00e9|da|inviato|van|aan|verzonden"
            + "|od|do|\u043e\u0442|\u043a\u043e\u043c\u0443)\\*? ?: ?[^ ]");
    private static final int SHORTEST_HEADLINE = 3;
    private static final int LONGEST_HEADLINE = 30;
    private static final int FARTHEST_HEADLINE = 25;
    private static final int LONGEST_SUBHEADING = 12;

    private final PlainLines lines;
    private final boolean[] body;
    private int first;
    private int headline;

    PlainLabels(PlainLines lines, boolean[] body) {
        this.lines = lines;
        this.body = body;
    }

    List<Block> blocks() {
        dropFurniture();
        first = firstBody();
        headline = headline();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < body.length; i++) {
            blocks.add(new Block(label(i), lines.span(i)));
        }
        return blocks;
    }

    private void dropFurniture() {
        int title = lines.title().line();
        for (int i = 0; i < body.length; i++) {
            body[i] = body[i] && i != title && !isFurniture(i);
        }
    }

    private boolean isFurniture(int block) {
        String line = lines.line(block);
        LineShape shape = lines.shape(block);
        boolean label = !shape.endsSentence() && shape.words() < LONGEST_HEADLINE;
        return label && FurniturePhrases.leadsElsewhere(line) || FurniturePhrases.matches(line) || isCaption(block)
                || FurniturePhrases.speaksOfSite(line);
    }

    /** The first line of the body. Byline and date are not part of it, even if they were judged so. */
    private int firstBody() {
        for (int i = 0; i < body.length; i++) {
            body[i] = body[i] && !isByline(i) && !isDate(i);
            if (body[i]) {
                return i;
            }
        }
        return body.length;
    }

    /**
     * The line that repeats the page's title. If there is none, the nearest line above byline, date and body that can
     * be a headline. -1 when there is none either.
     */
    private int headline() {
        int title = lines.title().line();
        if (title >= 0 && title < first) {
            return title;
        }
        int below = first == body.length ? -1 : first;
        for (int i = below - 1; i >= Math.max(0, below - FARTHEST_HEADLINE); i--) {
            below = isByline(i) || isDate(i) ? i : below;
        }
        for (int i = below - 1; i >= Math.max(0, below - FARTHEST_HEADLINE); i--) {
            if (canBeHeadline(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean canBeHeadline(int line) {
        LineShape shape = lines.shape(line);
        return shape.words() >= SHORTEST_HEADLINE && shape.words() <= LONGEST_HEADLINE
                && !FurniturePhrases.matches(lines.line(line)) && !FurniturePhrases.isSharing(lines.line(line))
                && !isByline(line) && !isDate(line) && !TitleParts.isRightsNotice(lines.line(line))
                && !MAIL_HEADER.matcher(lines.line(line)).lookingAt();
    }

    private BlockType label(int line) {
        if (line == headline) {
            return BlockType.HEADLINE;
        }
        if (body[line]) {
            return bodyLabel(line);
        }
        if (line < first) {
            return labelAbove(line);
        }
        return LineKinds.isCorrection(lines.line(line)) ? BlockType.CORRECTION_NOTICE
                : isCaption(line) ? BlockType.CAPTION : BlockType.BOILERPLATE;
    }

    private BlockType bodyLabel(int line) {
        LineShape shape = lines.shape(line);
        if (LineKinds.isCorrection(lines.line(line))) {
            return BlockType.CORRECTION_NOTICE;
        }
        if (isListItem(lines.line(line))) {
            return BlockType.LIST_ITEM;
        }
        boolean subheading = shape.words() <= LONGEST_SUBHEADING && !shape.endsSentence() && !shape.endsColon()
                && line + 1 < body.length && body[line + 1] && lines.shape(line + 1).isProse();
        return subheading ? BlockType.SUBHEADING : BlockType.PARAGRAPH;
    }

    private BlockType labelAbove(int line) {
        boolean near = headline < 0 || line >= headline - 2;
        if (near && isByline(line)) {
            return BlockType.BYLINE;
        }
        if (near && isDate(line)) {
            return BlockType.DATE;
        }
        if (line < headline || headline < 0) {
            return BlockType.FURNITURE;
        }
        if (LineKinds.isDateline(lines.line(line))) {
            return BlockType.DATELINE;
        }
        if (isCaption(line)) {
            return BlockType.CAPTION;
        }
        return line == headline + 1 && lines.shape(line).isProse() ? BlockType.STANDFIRST : BlockType.BOILERPLATE;
    }

    private boolean isByline(int line) {
        return LineKinds.isByline(lines.shaped(line));
    }

    private boolean isDate(int line) {
        return LineKinds.isDate(lines.shaped(line));
    }

    private boolean isCaption(int line) {
        return lines.shape(line).words() < 60 && FurniturePhrases.isCredited(lines.line(line));
    }

    private static boolean isListItem(String line) {
        char mark = line.charAt(0);
        return line.length() > 2 && (mark == '\u2022' || mark == '*' || mark == '-' || mark == '\u00b7')
                && line.charAt(1) == ' ';
    }
}
