package claimmark.core.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;

import claimmark.core.html.HtmlArticle;
import claimmark.core.html.HtmlBlock;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;

/** The visible lines around the body of an article. The author and the date usually stand there. */
final class BodySurroundings {

    private static final int LINES_ABOVE_HEADLINE = 6;
    private static final int LINES_ABOVE_BODY = 14;
    private static final int MOST_LINES = 60;
    private static final int LINES_IN_BODY = 3;
    private static final int LINES_AT_START = 6;
    private static final int LINES_BELOW_BODY = 8;
    private static final int MOST_TIMES = 200;
    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_LINE_ABOVE = 60;

    /**
     * A visible line.
     *
     * @param text the characters of the line
     * @param element the element that the line stands in
     */
    record VisibleLine(String text, Element element) {
    }

    private final HtmlArticle article;
    private final List<Block> blocks;
    private final int headline;
    private final int firstBody;
    private final int lastBody;
    private final List<VisibleLine> aboveBody;
    private int belowHeadline;
    private int toHeadline;
    private int toStart;

    /** @param blocks the labels of the article's lines, one for each line */
    BodySurroundings(HtmlArticle article, List<Block> blocks) {
        this.article = article;
        this.blocks = blocks;
        int headlineAt = -1;
        int first = -1;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            BlockType type = blocks.get(i).type();
            headlineAt = type == BlockType.HEADLINE && headlineAt < 0 ? i : headlineAt;
            first = type.isBody() && first < 0 ? i : first;
            last = type.isBody() ? i : last;
        }
        headline = headlineAt;
        firstBody = first;
        lastBody = last;
        aboveBody = linesAboveBody();
    }

    Optional<String> headline() {
        return headline < 0 ? Optional.empty() : Optional.of(blocks.get(headline).span().of(article.text()));
    }

    /**
     * The lines above the body, most promising first: those between the headline and the body; those above the
     * headline, the nearest first; and those set into the beginning of the body. If something was taken for body above
     * the headline, the lines next below the headline come before all others.
     */
    List<VisibleLine> aboveBody() {
        return aboveBody;
    }

    /** The lines of {@link #aboveBody()} that stand between the headline and the body. */
    List<VisibleLine> belowHeadline() {
        return aboveBody.subList(0, belowHeadline);
    }

    /** The lines of {@link #aboveBody()} that stand above the headline, the nearest first. */
    List<VisibleLine> aboveHeadline() {
        return aboveBody.subList(belowHeadline, toHeadline);
    }

    /** The lines of {@link #aboveBody()} that stand between the very first lines of the body. */
    List<VisibleLine> atStart() {
        return aboveBody.subList(toHeadline, toStart);
    }

    /** The lines of {@link #aboveBody()} that are set into the body, below those at its start. */
    List<VisibleLine> inBody() {
        return aboveBody.subList(toStart, aboveBody.size());
    }

    /** The first {@code time} elements of the page, in its order. */
    List<Element> times() {
        List<Element> times = article.elements().times();
        return times.subList(0, Math.min(MOST_TIMES, times.size()));
    }

    /** The element of the headline; empty when the page has none. */
    Optional<Element> headlineElement() {
        return headline < 0 ? Optional.empty() : Optional.of(article.blocks().get(headline).element());
    }

    private List<VisibleLine> linesAboveBody() {
        int end = firstBody < 0 ? headline + LINES_ABOVE_BODY : firstBody;
        int start = headline < 0 || headline > end ? end - LINES_ABOVE_BODY : headline;
        List<VisibleLine> lines = new ArrayList<>();
        for (int i = headline + 1; firstBody >= 0 && headline > firstBody && i <= headline + LINES_IN_BODY; i++) {
            add(i, lines);
        }
        for (int i = Math.max(0, Math.max(start, end - MOST_LINES)); i < end; i++) {
            add(i, lines);
        }
        belowHeadline = lines.size();
        for (int i = start - 1; i >= Math.max(0, start - LINES_ABOVE_HEADLINE) && i < blocks.size(); i--) {
            if (blocks.get(i).span().length() <= LONGEST_LINE_ABOVE) {
                add(i, lines);
            }
        }
        toHeadline = lines.size();
        toStart = lines.size();
        for (int i = Math.max(0, end); i < Math.min(end + LINES_ABOVE_BODY, lastBody + 1); i++) {
            BlockType type = blocks.get(i).type();
            if (!type.isBody() || i < end + LINES_IN_BODY && type != BlockType.LIST_ITEM) {
                add(i, lines);
                toStart = i < end + LINES_AT_START ? lines.size() : toStart;
            }
        }
        return lines;
    }

    List<VisibleLine> belowBody() {
        List<VisibleLine> lines = new ArrayList<>();
        for (int i = lastBody - LINES_IN_BODY + 1; lastBody >= 0 && i <= lastBody + LINES_BELOW_BODY; i++) {
            add(i, lines);
        }
        return lines;
    }

    private void add(int block, List<VisibleLine> lines) {
        if (block >= 0 && block < blocks.size() && block != headline) {
            HtmlBlock html = article.blocks().get(block);
            if (html.span().length() <= LONGEST_LINE) {
                lines.add(new VisibleLine(html.span().of(article.text()), html.element()));
            }
        }
    }
}
