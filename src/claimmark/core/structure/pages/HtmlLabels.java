package claimmark.core.structure.pages;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.language.Byline;
import claimmark.core.language.PersonNames;
import claimmark.core.language.SignOff;
import claimmark.core.structure.LineKinds;
import claimmark.core.structure.LineShape;
import claimmark.core.structure.TitleParts;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;

/** Labels the blocks of a page, after it was decided which of them are body. */
final class HtmlLabels {

    private static final int LINES_BELOW = 3;
    private static final int LINES_ABOVE = 5;
    private static final int LEAST_HEADLINE = 3;
    private static final int LONGEST_HEADLINE = 30;
    private static final int LONGEST_STANDFIRST = 40;

    private final PageProfile page;
    private final PageBody body;
    private final int headline;
    private final String language;
    private int first;
    private final int last;

    HtmlLabels(PageBody body) {
        this.page = body.page();
        this.body = body;
        language = page.article.document().children().attr("lang");
        headline = headline();
        dropSignOff();
        int firstBody = body.size();
        int lastBody = -1;
        for (int i = 0; i < body.size(); i++) {
            if (body.has(i) && i != headline) {
                firstBody = Math.min(firstBody, i);
                lastBody = i;
            }
        }
        first = firstBody;
        last = lastBody;
        openBelowByline();
    }

    /** The page's headline; -1 when there is none, or when the line most like the title is a notice of rights. */
    private int headline() {
        int likely = page.headline() < 0 && page.isUntitled() ? untold() : page.headline();
        if (likely >= 0 && TitleParts.isRightsNotice(page.line(likely))) {
            body.drop(likely);
            return -1;
        }
        return likely;
    }

    /**
     * The headline of a page that has no title of its own: the nearest heading above the body, or else a line at its
     * start that is no sentence; -1 when there is none.
     */
    private int untold() {
        int start = 0;
        while (start < body.size() && (!body.has(start) || TitleParts.isRightsNotice(page.line(start)))) {
            body.drop(start);
            start++;
        }
        for (int i = Math.min(start, body.size() - 1); i >= Math.max(0, start - LINES_ABOVE); i--) {
            if (page.elements.get(i).has(ElementRole.HEADING) && page.linkedWords[i] == 0 && isTitleLike(i)) {
                body.drop(i);
                return i;
            }
        }
        boolean label = start + 1 < body.size() && isTitleLike(start) && !page.shapes.get(start).endsSentence()
                && (LineKinds.isByline(page.shaped(start + 1), language) || LineKinds.isDate(page.shaped(start + 1))
                        || page.shapes.get(start + 1).isProse());
        if (label) {
            body.drop(start);
        }
        return label ? start : -1;
    }

    private boolean isTitleLike(int block) {
        int words = page.shapes.get(block).words();
        return words >= LEAST_HEADLINE && words <= LONGEST_HEADLINE;
    }

    /** The line at the end of agency copy that tells who wrote and who edited it is no part of the body. */
    private void dropSignOff() {
        int passed = 0;
        for (int i = body.size() - 1; i >= 0 && passed < LINES_BELOW; i--) {
            if (body.has(i) && isSignOff(i)) {
                body.drop(i);
            }
            passed += body.has(i) ? 1 : 0;
        }
    }

    private boolean isSignOff(int block) {
        return SignOff.is(page.line(block));
    }

    /**
     * Moves the start of the body below byline and date. They are not part of the body, and neither is one short
     * paragraph between headline and byline.
     */
    private void openBelowByline() {
        if (first + 1 < body.size() && !opensArticle(first) && isByline(first + 1) && page.headline() >= 0
                && first <= page.headline() + LINES_BELOW
                && page.shapes.get(first).words() <= LONGEST_STANDFIRST) {
            closeAbove(first + 2);
        }
        for (int i = 0; i < LINES_BELOW && first < body.size() && opensArticle(first); i++) {
            closeAbove(first + 1);
        }
    }

    private boolean opensArticle(int block) {
        return isByline(block)
                || !page.elements.get(block).has(ElementRole.LIST) && LineKinds.isDate(page.shaped(block));
    }

    private boolean isByline(int block) {
        return LineKinds.isByline(page.shaped(block), language)
                || headline >= 0 && block > headline && block <= headline + LINES_BELOW && isNamesBesideDate(block);
    }

    private boolean isNamesBesideDate(int block) {
        return LineKinds.isNames(page.shaped(block)) && (isDate(block - 1) || isDate(block + 1));
    }

    private boolean isDate(int block) {
        return block > headline && block < body.size() && LineKinds.isDate(page.shaped(block));
    }

    private void closeAbove(int block) {
        for (int i = first; i < block; i++) {
            body.drop(i);
        }
        while (first < body.size() && !body.has(first)) {
            first++;
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            blocks.add(new Block(label(i), page.article.blocks().get(i).span()));
        }
        return blocks;
    }

    private BlockType label(int block) {
        if (block == headline) {
            return BlockType.HEADLINE;
        }
        if (body.has(block)) {
            return bodyLabel(block);
        }
        if (block > last + LINES_BELOW || last < 0) {
            return block < headline ? BlockType.FURNITURE : BlockType.BOILERPLATE;
        }
        return block < first ? labelAbove(block) : labelBeside(block);
    }

    private BlockType bodyLabel(int block) {
        ElementProfile element = page.elements.get(block);
        if (LineKinds.isCorrection(page.line(block))) {
            return BlockType.CORRECTION_NOTICE;
        }
        if (element.has(ElementRole.HEADING)) {
            return BlockType.SUBHEADING;
        }
        if (element.has(ElementRole.QUOTE)) {
            return BlockType.BLOCK_QUOTE;
        }
        return element.has(ElementRole.LIST) && !element.has(ElementRole.TABLE) ? BlockType.LIST_ITEM
                : BlockType.PARAGRAPH;
    }

    /**
     * The label of a block above the body. Standfirst, byline and date stand between headline and body; on a few sites
     * they stand above the headline.
     */
    private BlockType labelAbove(int block) {
        if (headline >= 0 && block < headline - LINES_BELOW) {
            return BlockType.FURNITURE;
        }
        if (isByline(block)) {
            return BlockType.BYLINE;
        }
        if (LineKinds.isDate(page.shaped(block))) {
            return BlockType.DATE;
        }
        if (block < headline) {
            return BlockType.FURNITURE;
        }
        return labelBelowHeadline(block);
    }

    private BlockType labelBelowHeadline(int block) {
        String line = page.line(block);
        LineShape shape = page.shapes.get(block);
        ElementProfile element = page.elements.get(block);
        if (PageRules.isCaption(page, block)) {
            return BlockType.CAPTION;
        }
        if (element.has(ElementRole.AUTHOR) && PersonNames.arePersonal(Byline.names(line))) {
            return BlockType.BYLINE;
        }
        if (LineKinds.isDateline(line)) {
            return BlockType.DATELINE;
        }
        boolean introducing = element.has(ElementRole.SUMMARY) || element.has(ElementRole.HEADING)
                || element.tag.equals("p");
        boolean standfirst = headline >= 0 && introducing && shape.words() >= 6 && page.linkedWords[block] == 0;
        return standfirst ? BlockType.STANDFIRST : headline < 0 ? BlockType.FURNITURE : BlockType.BOILERPLATE;
    }

    private BlockType labelBeside(int block) {
        if (LineKinds.isCorrection(page.line(block))) {
            return BlockType.CORRECTION_NOTICE;
        }
        if (isSignOff(block)) {
            return BlockType.BYLINE;
        }
        return PageRules.isCaption(page, block) ? BlockType.CAPTION : BlockType.BOILERPLATE;
    }
}
