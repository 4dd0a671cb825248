package claimmark.core.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jsoup.nodes.Element;

/**
 * The elements that tell more about a page than its text does. Hidden elements are included. The elements of each kind
 * are in the order of the page.
 */
public final class PageElements {

    private final List<Element> anchors = new ArrayList<>();
    private final List<Element> strong = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();

    void add(Element element) {
        switch (element.normalName()) {
            case "a" -> anchors.add(element);
            case "b", "strong" -> strong.add(element);
            case "h1" -> headings.add(element);
            case "meta" -> metas.add(element);
            case "link" -> links.add(element);
            case "script" -> scripts.add(element);
            case "time" -> times.add(element);
            default -> { }
        }
    }

    /** The {@code a} elements. */
    public List<Element> anchors() {
        return Collections.unmodifiableList(anchors);
    }

    /** The {@code b} and {@code strong} elements. */
    public List<Element> strong() {
        return Collections.unmodifiableList(strong);
    }

    /** The headings of the first level. */
    public List<Element> headings() {
        return Collections.unmodifiableList(headings);
    }

    public List<Element> metas() {
        return Collections.unmodifiableList(metas);
    }

    /** The {@code link} elements. */
    public List<Element> links() {
        return Collections.unmodifiableList(links);
    }

    public List<Element> scripts() {
        return Collections.unmodifiableList(scripts);
    }

    /** The {@code time} elements. */
    public List<Element> times() {
        return Collections.unmodifiableList(times);
    }
}
