package claimmark.core.structure.lines;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.structure.LineKinds;
import claimmark.core.structure.LineShape;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;

/** Labels the lines of a plain text, after it was decided which of them are body. */
final class PlainLabels {

    private static final int FARTHEST_HEADLINE = 25;
    private static final int LONGEST_SUBHEADING = 12;

    private final PlainLines lines;
    private final LineRoles roles;
    private final PlainBody body;
    private final int headline;

    /** @param judged for each line whether the model takes it for body */
    PlainLabels(PlainLines lines, boolean[] judged) {
        this.lines = lines;
        roles = new LineRoles(lines);
        body = PlainBody.of(lines, roles, judged);
        headline = headline();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            blocks.add(new Block(label(i), lines.span(i)));
        }
        return blocks;
    }

    /**
     * The line that repeats the page's title. If there is none, the nearest line above byline, date and body that can
     * be a headline. -1 when there is none either.
     */
    private int headline() {
        int title = lines.title().line();
        if (title >= 0 && title < body.first()) {
            return title;
        }
        int below = body.first() == body.size() ? -1 : body.first();
        for (int i = below - 1; i >= Math.max(0, below - FARTHEST_HEADLINE); i--) {
            below = roles.isByline(i) || roles.isDate(i) ? i : below;
        }
        for (int i = below - 1; i >= Math.max(0, below - FARTHEST_HEADLINE); i--) {
            if (roles.canBeHeadline(i)) {
                return i;
            }
        }
        return -1;
    }

    private BlockType label(int line) {
        if (line == headline) {
            return BlockType.HEADLINE;
        }
        if (body.has(line)) {
            return bodyLabel(line);
        }
        if (line < body.first()) {
            return labelAbove(line);
        }
        return roles.isSignOff(line) ? BlockType.BYLINE
                : LineKinds.isCorrection(lines.line(line)) ? BlockType.CORRECTION_NOTICE
                : roles.isCaption(line) ? BlockType.CAPTION : BlockType.BOILERPLATE;
    }

    private BlockType bodyLabel(int line) {
        LineShape shape = lines.shape(line);
        if (LineKinds.isCorrection(lines.line(line))) {
            return BlockType.CORRECTION_NOTICE;
        }
        if (roles.isListItem(line)) {
            return BlockType.LIST_ITEM;
        }
        boolean subheading = shape.words() <= LONGEST_SUBHEADING && !shape.endsSentence() && !shape.endsColon()
                && line + 1 < body.size() && body.has(line + 1) && lines.shape(line + 1).isProse();
        return subheading ? BlockType.SUBHEADING : BlockType.PARAGRAPH;
    }

    private BlockType labelAbove(int line) {
        boolean near = headline < 0 || line >= headline - 2;
        if (near && roles.isByline(line)) {
            return BlockType.BYLINE;
        }
        if (near && roles.isDate(line)) {
            return BlockType.DATE;
        }
        if (line < headline || headline < 0) {
            return BlockType.FURNITURE;
        }
        if (LineKinds.isDateline(lines.line(line))) {
            return BlockType.DATELINE;
        }
        if (roles.isCaption(line)) {
            return BlockType.CAPTION;
        }
        return line == headline + 1 && lines.shape(line).isProse() ? BlockType.STANDFIRST : BlockType.BOILERPLATE;
    }
}
