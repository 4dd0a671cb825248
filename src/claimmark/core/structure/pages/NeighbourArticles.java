package claimmark.core.structure.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.structure.LineKinds;
import claimmark.core.structure.NeighbourPhrases;

/**
 * Drops the articles beside the one that is meant: rivers of teasers, what stands below "You may also like", and the
 * next story of a page without an end. Which story is meant is told by the headline.
 */
final class NeighbourArticles {

    private static final int LEAST_TEASERS = 3;
    private static final int LONGEST_TEASER = 60;
    private static final int LEAST_ARTICLE = 60;
    private static final int MOST_RIVERS = 20;
    private static final float MOST_OF_ARTICLE = 0.8f;
    private static final float MOST_RIVER = 1.5f;
    private static final float MOST_SECTION = 1.5f;
    private static final float MOST_STORY = 3;
    private static final Pattern STORY = Pattern.compile("(?i)article|story|post|entry");
    private static final String ARTICLE = "article";
    private static final float LINKED = 0.8f;
    private static final float ALIKE = 0.4f;
    private static final float REPEATED = 0.8f;
    private static final int LEAST_TIMES = 10;
    private static final int MOST_LAST = 3;

    private final PageProfile page;
    private final PageBody body;
    private final int headline;
    /** The words of the body. They are counted once: a page without an end has thousands of stories to compare with. */
    private int bodyWords;

    private NeighbourArticles(PageBody body) {
        this.page = body.page();
        this.body = body;
        headline = page.headline();
        bodyWords = wordsOfBody(0, body.size() - 1);
    }

    static void drop(PageBody body) {
        NeighbourArticles neighbours = new NeighbourArticles(body);
        neighbours.dropAboveHeadline();
        neighbours.dropRivers();
        neighbours.dropBelowHeadings();
        neighbours.dropOtherStories();
        neighbours.dropLinkedStories();
        neighbours.dropLastSection();
    }

    /** Drops a few paragraphs at the end of the body that stand below "You may also like" or "About Harbour Lines". */
    private void dropLastSection() {
        int heading = body.size() - 1;
        int paragraphs = 0;
        while (heading > 0 && !(body.has(heading) && page.elements.get(heading).has(ElementRole.HEADING))) {
            paragraphs += body.has(heading) ? 1 : 0;
            heading--;
        }
        String line = heading > 0 ? page.line(heading) : "";
        boolean other = NeighbourPhrases.isHeading(line)
                || NeighbourPhrases.isAboutCompany(line) && page.titleOverlap(heading) < ALIKE;
        if (other && paragraphs > 0 && paragraphs <= MOST_LAST && bodyWords >= LEAST_ARTICLE
                && wordsOfBody(heading, body.size() - 1) * 2 < bodyWords) {
            drop(heading, body.size() - 1);
        }
    }

    /** Drops the few words above a headline that repeats the title, if the article is below it. */
    private void dropAboveHeadline() {
        if (headline > 0 && page.titleOverlap(headline) >= REPEATED) {
            int above = wordsOfBody(0, headline - 1);
            if (above > 0 && above * LEAST_TIMES < wordsOfBody(headline + 1, body.size() - 1)) {
                drop(0, headline - 1);
            }
        }
    }

    /** Drops elements that hold at least three teasers: short texts, each below a heading that is a link. */
    private void dropRivers() {
        Map<ElementProfile, Integer> rivers = new HashMap<>();
        List<ElementProfile> inOrder = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < body.size(); i++) {
            if (isTeaserHeading(i)) {
                if (before >= 0) {
                    ElementProfile river = PageProfile.meeting(page.elements.get(before), page.elements.get(i));
                    if (rivers.merge(river, 1, Integer::sum) == 1) {
                        inOrder.add(river);
                    }
                }
                before = i;
            }
        }
        for (ElementProfile river : inOrder.subList(0, Math.min(MOST_RIVERS, inOrder.size()))) {
            int teasers = rivers.getOrDefault(river, 0) + 1;
            if (teasers >= LEAST_TEASERS && river.words <= teasers * LONGEST_TEASER && !isIntroduced(river)
                    && !isOfArticle(river)) {
                dropBeside(river, MOST_RIVER);
            }
        }
    }

    /** Whether a heading of the article stands above a river: "In this guide". */
    private boolean isIntroduced(ElementProfile river) {
        int above = river.firstBlock - 1;
        return above >= 0 && above != headline && page.elements.get(above).has(ElementRole.HEADING)
                && !isTeaserHeading(above) && !NeighbourPhrases.isHeading(page.line(above));
    }

    /** Whether a river is in the element with most of the other text. Then it is an article that is a list. */
    private boolean isOfArticle(ElementProfile river) {
        int[] outside = IntStream.range(0, body.size()).filter(body::has)
                .filter(i -> i < river.firstBlock || i > river.lastBlock).toArray();
        int words = words(outside, 0, body.size());
        @Nullable ElementProfile article = outside.length == 0 ? null : page.elements.get(outside[outside.length / 2]);
        while (article != null && words(outside, article.firstBlock, article.lastBlock) < words * MOST_OF_ARTICLE) {
            article = article.parent;
        }
        return article == null || article.firstBlock <= river.firstBlock && article.lastBlock >= river.lastBlock;
    }

    private int words(int[] blocks, int first, int last) {
        return IntStream.of(blocks).filter(i -> i >= first && i <= last).map(i -> page.shapes.get(i).words()).sum();
    }

    private boolean isTeaserHeading(int block) {
        ElementProfile element = page.elements.get(block);
        int words = page.shapes.get(block).words();
        return block != headline && words > 0 && element.has(ElementRole.HEADING)
                && page.linkedWords[block] >= LINKED * words;
    }

    /** Drops sections whose heading says that other articles follow. */
    private void dropBelowHeadings() {
        for (int i = 0; i < body.size(); i++) {
            if (page.elements.get(i).has(ElementRole.HEADING) && NeighbourPhrases.isHeading(page.line(i))) {
                @Nullable ElementProfile section = opened(i);
                if (section != null) {
                    dropBeside(section, MOST_SECTION);
                }
            }
        }
    }

    /** The largest element that begins with a block, without the headline in it; null when it holds nothing else. */
    private @Nullable ElementProfile opened(int block) {
        @Nullable ElementProfile opened = null;
        for (@Nullable ElementProfile at = page.elements.get(block); at != null && at.firstBlock == block
                && !holdsHeadline(at); at = at.parent) {
            opened = at;
        }
        return opened == null || opened.lastBlock == block ? null : opened;
    }

    /**
     * Drops the stories that stand beside the one with the headline, each with a headline of its own, in an element of
     * the same kind.
     */
    private void dropOtherStories() {
        if (headline < 0) {
            return;
        }
        ElementProfile own = page.elements.get(headline);
        for (int i = 0; i < body.size(); i++) {
            ElementProfile other = page.elements.get(i);
            if (i != headline && other.tag.equals(own.tag) && other.has(ElementRole.HEADING)
                    && page.titleOverlap(i) < ALIKE) {
                dropStory(other, own);
            }
        }
    }

    /**
     * Drops the stories whose headline is a link: those with a byline below it, and those in an {@code article} beside
     * the one that is meant.
     */
    private void dropLinkedStories() {
        for (int i = 0; i < body.size() && headline >= 0; i++) {
            if (isTeaserHeading(i)) {
                boolean signed = i > headline && i + 1 < body.size() && LineKinds.isByline(page.shaped(i + 1));
                @Nullable ElementProfile story = signed ? opened(i) : articleAround(i);
                if (story != null) {
                    dropBeside(story, MOST_STORY);
                }
            }
        }
    }

    /** The article around a block, if the headline is in another one; null otherwise. */
    private @Nullable ElementProfile articleAround(int block) {
        @Nullable ElementProfile article = ofTag(page.elements.get(block), ARTICLE);
        @Nullable ElementProfile own = ofTag(page.elements.get(headline), ARTICLE);
        return article == null || own == null || holdsHeadline(article) ? null : article;
    }

    private static @Nullable ElementProfile ofTag(ElementProfile element, String tag) {
        @Nullable ElementProfile at = element;
        while (at != null && !at.tag.equals(tag)) {
            at = at.parent;
        }
        return at;
    }

    private void dropStory(ElementProfile other, ElementProfile own) {
        int shared = PageProfile.meeting(other, own).depth;
        if (other.depth <= shared + 1 || own.depth <= shared + 1) {
            return;
        }
        ElementProfile story = other.above(other.depth - shared - 1);
        ElementProfile ownStory = own.above(own.depth - shared - 1);
        boolean isStory = story.tag.equals(ARTICLE) || own.tag.equals("h1") && STORY.matcher(story.className).find();
        if (isStory && story.tag.equals(ownStory.tag) && story.className.equals(ownStory.className)
                && ownStory.proseWords >= LEAST_ARTICLE) {
            dropBeside(story, MOST_STORY);
        }
    }

    /**
     * Drops the body in an element without the headline, if there is an article outside of it.
     *
     * @param most how many times as many words as the article the element may have
     */
    private void dropBeside(ElementProfile element, float most) {
        if (headline < 0 || holdsHeadline(element)) {
            return;
        }
        int within = wordsOfBody(element.firstBlock, element.lastBlock);
        int outside = bodyWords - within;
        if (outside >= LEAST_ARTICLE && within <= outside * most) {
            drop(element.firstBlock, element.lastBlock);
        }
    }

    private int wordsOfBody(int first, int last) {
        int words = 0;
        for (int i = first; i <= last; i++) {
            words += body.has(i) ? page.shapes.get(i).words() : 0;
        }
        return words;
    }

    private void drop(int first, int last) {
        bodyWords -= wordsOfBody(first, last);
        for (int i = first; i <= last; i++) {
            body.drop(i);
        }
    }

    private boolean holdsHeadline(ElementProfile element) {
        return headline >= element.firstBlock && headline <= element.lastBlock;
    }
}
