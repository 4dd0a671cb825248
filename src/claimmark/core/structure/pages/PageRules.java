package claimmark.core.structure.pages;

import java.util.Locale;

import claimmark.core.structure.FurniturePhrases;
import claimmark.core.structure.LineShape;
import claimmark.core.structure.NeighbourPhrases;

/** Drops lines that are never body, whatever their probability. */
final class PageRules {

    private static final int LINK_WORDS = 4;
    private static final int LEAST_ARTICLE = 40;
    private static final int LONGEST_CAPTION = 80;

    private final PageProfile page;
    private final PageBody body;

    private PageRules(PageBody body) {
        this.page = body.page();
        this.body = body;
    }

    static void apply(PageBody body) {
        PageProfile page = body.page();
        PageRules rules = new PageRules(body);
        rules.dropApart(ElementRole.COMMENTS);
        rules.dropApart(ElementRole.ASIDE);
        rules.dropApart(ElementRole.FOOTER);
        rules.dropApart(ElementRole.NAVIGATION);
        rules.dropApart(ElementRole.NOTICE);
        for (int i = 0; i < body.size(); i++) {
            body.set(i, body.has(i) && !isCaption(page, i) && !rules.isLinkLine(i)
                    && !FurniturePhrases.matches(page.line(i)) && !NeighbourPhrases.isPaywallNotice(page.line(i))
                    && !rules.isHeadline(i));
        }
        for (int i = body.size() - 2; i >= 0; i--) {
            if (rules.isLabelOfNothing(i)) {
                body.drop(i);
            }
        }
    }

    /**
     * Drops comments, sidebars and the like, if there is an article outside of them, or if only outside are sentences.
     */
    private void dropApart(ElementRole role) {
        int apart = 0;
        int others = 0;
        boolean sentences = false;
        boolean sentencesApart = false;
        for (int i = 0; i < body.size(); i++) {
            if (body.has(i)) {
                boolean within = page.elements.get(i).has(role);
                LineShape shape = page.shapes.get(i);
                apart += within ? shape.words() : 0;
                others += within ? 0 : shape.words();
                sentences |= !within && shape.isProse();
                sentencesApart |= within && shape.isProse();
            }
        }
        boolean drops = apart > 0 && (others >= LEAST_ARTICLE || sentences && !sentencesApart);
        for (int i = 0; i < body.size() && drops; i++) {
            if (page.elements.get(i).has(role)) {
                body.drop(i);
            }
        }
    }

    /** Whether a line describes a picture or names its author. */
    static boolean isCaption(PageProfile page, int block) {
        ElementProfile element = page.elements.get(block);
        boolean figure = element.has(ElementRole.FIGURE) || element.has(ElementRole.CAPTION);
        boolean content = element.has(ElementRole.TABLE) || element.has(ElementRole.QUOTE)
                || element.has(ElementRole.PREFORMATTED) || element.has(ElementRole.LIST);
        boolean caption = figure && !content && page.shapes.get(block).words() < LONGEST_CAPTION && !page.isCaptioned()
                || page.shapes.get(block).words() < 60 && FurniturePhrases.isCredited(page.line(block));
        return caption && !FurniturePhrases.matches(page.line(block));
    }

    /** Whether a line is a single link to another article. */
    private boolean isLinkLine(int block) {
        ElementProfile element = page.elements.get(block);
        LineShape shape = page.shapes.get(block);
        if (shape.words() < LINK_WORDS || element.has(ElementRole.TABLE) || element.has(ElementRole.LIST)
                || element.has(ElementRole.QUOTE)) {
            return false;
        }
        float links = (float) page.linkedWords[block] / shape.words();
        if (element.has(ElementRole.HEADING) && isListicleHeading(block, shape)) {
            return false;
        }
        return links > 0.8f && !shape.endsSentence()
                || links > 0.3f && FurniturePhrases.leadsElsewhere(page.line(block));
    }

    /**
     * Whether a line is the heading of an entry in an article that is a list. Such headings may be links; text follows
     * them.
     */
    private boolean isListicleHeading(int block, LineShape shape) {
        boolean followed = block + 1 < body.size() && body.has(block + 1);
        String line = page.line(block);
        return followed && !line.equals(line.toUpperCase(Locale.ROOT))
                && (Character.isDigit(line.charAt(0)) || shape.words() < 10);
    }

    private boolean isHeadline(int block) {
        return page.elements.get(block).tag.equals("h1") && page.titleOverlap(block) > 0.7f;
    }

    /** Whether a line such as "You may also like:" stands before dropped lines, or at the end of the body. */
    private boolean isLabelOfNothing(int block) {
        LineShape shape = page.shapes.get(block);
        if (!body.has(block) || body.has(block + 1) || shape.words() > 7 || shape.endsSentence() && shape.words() > 5) {
            return false;
        }
        return FurniturePhrases.leadsElsewhere(page.line(block)) || page.elements.get(block).has(ElementRole.HEADING)
                && (isLinkLine(block + 1) || !anyBodySoon(block));
    }

    private boolean anyBodySoon(int block) {
        for (int i = block + 1; i < Math.min(body.size(), block + 12); i++) {
            if (body.has(i)) {
                return true;
            }
        }
        return false;
    }
}
