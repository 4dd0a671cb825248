package claimmark.core.structure.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Element;

import claimmark.core.html.HtmlArticle;
import claimmark.core.html.HtmlBlock;
import claimmark.core.structure.Lexicon;
import claimmark.core.structure.LineShape;
import claimmark.core.structure.LineWords;
import claimmark.core.structure.ShapedLine;
import claimmark.core.structure.TitleParts;
import claimmark.core.structure.TitleWords;

/** Everything that is measured on a page before its blocks are judged. It is built in time linear in the page. */
public final class PageProfile {

    private static final int MOST_WORDS = 60;
    /** Longer sentences outside of headings are no headlines, in words. */
    private static final int LONGEST_HEADLINE = 20;
    private static final int LEAST_TITLE = 4;

    final HtmlArticle article;
    final List<LineShape> shapes = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();
    final List<ElementProfile> elements = new ArrayList<>();
    final int[] linkedWords;
    final int[] emphasized;
    private final float[] overlaps;
    private final int headline;
    private final String title;
    private final MarksReader marks;
    private final Map<Element, ElementProfile> profiles = new IdentityHashMap<>();
    private final List<ElementProfile> inOrder = new ArrayList<>();
    private final ElementProfile proseCentre;
    private int captionedProse;

    /**
     * Measures a page.
     *
     * @param attributeLexicon the evidence of the words in attributes
     */
    public PageProfile(HtmlArticle article, Lexicon attributeLexicon) {
        this.article = article;
        marks = new MarksReader(attributeLexicon);
        title = title(article);
        int size = article.blocks().size();
        emphasized = InlineShare.of(article, article.elements().strong());
        linkedWords = new int[size];
        addBlocks(InlineShare.of(article, article.elements().anchors()));
        addUp();
        proseCentre = findProseCentre();
        meetCentre();
        overlaps = new float[size];
        TitleWords titleWords = TitleWords.of(title);
        for (int i = 0; i < size; i++) {
            overlaps[i] = titleWords.overlap(words(i));
        }
        headline = findHeadline();
    }

    private void addBlocks(int[] linked) {
        profile(article.document());
        for (int i = 0; i < linked.length; i++) {
            HtmlBlock block = article.blocks().get(i);
            LineShape shape = LineShape.of(article.text(), block.span());
            linkedWords[i] = Math.round(shape.words() * Math.min(1f, (float) linked[i] / block.span().length()));
            ElementProfile profile = profile(block.element());
            profile.add(i, shape, linkedWords[i]);
            boolean caption = profile.has(ElementRole.CAPTION) || profile.has(ElementRole.FIGURE);
            captionedProse += caption && shape.isProse() ? shape.words() : 0;
            String line = block.span().of(article.text());
            lines.add(line);
            words.add(shape.words() > MOST_WORDS ? List.of() : LineWords.of(line));
            shapes.add(shape);
            elements.add(profile);
        }
    }

    /** Adds the counts of children to their parents, from the leaves up. */
    private void addUp() {
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            ElementProfile profile = inOrder.get(i);
            ElementProfile parent = profile.parent;
            if (parent != null) {
                parent.addChild(profile);
            }
        }
    }

    int size() {
        return shapes.size();
    }

    private ElementProfile profile(Element element) {
        @Nullable ElementProfile known = profiles.get(element);
        return known == null ? newProfile(element) : known;
    }

    /** Creates the profile of an element, together with the missing profiles of the elements around it. */
    private ElementProfile newProfile(Element element) {
        Deque<Element> missing = new ArrayDeque<>();
        @Nullable ElementProfile above = null;
        for (Element at = element; at != null && above == null; at = at.parent()) {
            missing.push(at);
            above = profiles.get(at.parent());
        }
        for (Element at : missing) {
            above = new ElementProfile(at, above, marks.read(at));
            profiles.put(at, above);
            inOrder.add(above);
        }
        return Objects.requireNonNull(above);
    }

    /** The similarity of a block and the title by their common words, from 0 to 1. */
    float titleOverlap(int block) {
        return overlaps[block];
    }

    /** The block that is the headline of the article; -1 when no block is similar to its title. */
    int headline() {
        return headline;
    }

    private int findHeadline() {
        int best = -1;
        float bestScore = 0;
        String named = partBesideSite(TitleParts.of(title).stream().map(String::strip).toList());
        for (int i = 0; i < size(); i++) {
            float overlap = titleOverlap(i);
            ElementProfile element = elements.get(i);
            boolean first = named.isEmpty() ? element.tag.equals("h1")
                    : element.has(ElementRole.HEADING) && line(i).equals(named);
            float score = overlap + (first ? 0.5f : element.has(ElementRole.HEADING) ? 0.2f : 0);
            boolean paragraph = !element.has(ElementRole.HEADING) && shapes.get(i).endsSentence()
                    && shapes.get(i).words() > LONGEST_HEADLINE;
            if (shapes.get(i).words() > 0 && !paragraph && score > bestScore && (overlap > 0.3f || first)) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    /**
     * The part of the title that is a heading, if another part is a heading of level one and shorter, or not the first:
     * that one then names the site. Empty when there is no such part.
     */
    private String partBesideSite(List<String> parts) {
        for (int i = 0; i < size(); i++) {
            if (elements.get(i).tag.equals("h1")) {
                String site = line(i);
                List<String> others = parts.contains(site) ? parts : List.of();
                Optional<String> found = others.stream().filter(part -> !part.equals(site))
                        .filter(part -> part.equals(parts.get(0)) || part.length() > 2 * site.length())
                        .filter(this::isHeading).findFirst()
                        .or(() -> TitleParts.beside(title, site).filter(this::isHeading));
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return "";
    }

    /** Whether the page has no title, or one that is too short for an article's. */
    boolean isUntitled() {
        return title.split(" ").length < LEAST_TITLE && !TitleParts.isEastAsian(title);
    }

    private boolean isHeading(String part) {
        return IntStream.range(0, size())
                .anyMatch(i -> elements.get(i).has(ElementRole.HEADING) && line(i).equals(part));
    }

    /** The text of a block. */
    String line(int block) {
        return lines.get(block);
    }

    ShapedLine shaped(int block) {
        return new ShapedLine(lines.get(block), shapes.get(block));
    }

    /** The words of a block in lower case. Empty for a long block, because single words tell nothing about it. */
    List<String> words(int block) {
        return words.get(block);
    }

    private static String title(HtmlArticle article) {
        for (Element meta : article.elements().metas()) {
            if (meta.attr("property").strip().equalsIgnoreCase("og:title")) {
                return meta.attr("content").isBlank() ? article.document().title() : meta.attr("content");
            }
        }
        return article.document().title();
    }

    /**
     * Whether most of the running text is in figures or in elements named as captions. Then these are not real
     * captions.
     */
    boolean isCaptioned() {
        return captionedProse * 10 > root().proseWords * 3;
    }

    ElementProfile root() {
        return inOrder.get(0);
    }

    /** Whether a block is running text and does not consist mostly of links. */
    boolean isProse(int block) {
        return shapes.get(block).isProse() && linkedWords[block] * 2 < shapes.get(block).words();
    }

    /**
     * For each block, the depth of the lowest element that holds this block and the one before; 0 for the first block.
     */
    int[] sharedDepths() {
        int[] shared = new int[size()];
        for (int i = 1; i < shared.length; i++) {
            shared[i] = meeting(elements.get(i - 1), elements.get(i)).depth;
        }
        return shared;
    }

    /** The lowest element that holds both. */
    static ElementProfile meeting(ElementProfile one, ElementProfile other) {
        ElementProfile a = one.above(Math.max(0, one.depth - other.depth));
        ElementProfile b = other.above(Math.max(0, other.depth - one.depth));
        while (a != b && a.depth > 0) {
            a = a.above(1);
            b = b.above(1);
        }
        return a;
    }

    /** The deepest element that holds at least six tenths of the page's running text. */
    ElementProfile proseCentre() {
        return proseCentre;
    }

    private ElementProfile findProseCentre() {
        ElementProfile centre = root();
        for (ElementProfile profile : inOrder) {
            if (profile.depth > centre.depth && profile.proseWords * 10L >= root().proseWords * 6L) {
                centre = profile;
            }
        }
        return centre;
    }

    /**
     * Sets, for each element, the lowest element that holds both it and the centre. Parents come before their children.
     */
    private void meetCentre() {
        for (@Nullable ElementProfile at = proseCentre; at != null; at = at.parent) {
            at.centreMeeting = at;
        }
        for (ElementProfile profile : inOrder) {
            ElementProfile parent = profile.parent;
            if (profile.centreMeeting == null && parent != null) {
                profile.centreMeeting = parent.centreMeeting;
            }
        }
    }
}
