package claimmark.core.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import claimmark.core.html.display.ElementDisplay;
import claimmark.core.html.display.ProseMeasure;
import claimmark.core.html.display.Separation;
import claimmark.core.html.display.Visibility;
import claimmark.core.text.TextSpan;

/** Goes through a parsed page once, in reading order, and passes the visible text to a {@link TextAssembler}. */
final class TextCollector implements NodeVisitor {

    private static final String CDATA_START = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private final String source;
    private final TextAssembler assembler;
    private final List<RawRange> rawRanges = new ArrayList<>();
    private final PageElements elements = new PageElements();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final Visibility visibility;
    private final ProseMeasure prose = new ProseMeasure();
    private int openLists;
    private int openPreformatted;
    private int openForeign;

    private TextCollector(String source, Document document, Visibility visibility) {
        this.source = source;
        this.visibility = visibility;
        assembler = new TextAssembler(source, new InlineContext(document, WhiteSpace.COLLAPSED, true));
        blocks.push(document);
    }

    static TextCollector walk(String source, Document document, Visibility visibility) {
        TextCollector collector = new TextCollector(source, document, visibility);
        document.traverse(collector);
        return collector;
    }

    /** The visible text. It must be asked for once, after the whole page was visited. */
    HtmlText text() {
        return assembler.finish(new RawRanges(rawRanges));
    }

    PageElements elements() {
        return elements;
    }

    /** The amount of running text that is visible, as {@link ProseMeasure} counts. */
    int prose() {
        return prose.characters();
    }

    @Override
    @NonNullByDefault({})
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            elements.add(element);
            ElementDisplay display = visibility.enter(element);
            if (display != ElementDisplay.HIDDEN) {
                open(element, display);
            }
        } else if (node instanceof TextNode text) {
            take(text, text.getWholeText());
        } else if (node instanceof DataNode data && visibility.isSeen()) {
            addText(data, data.getWholeData());
        }
    }

    @Override
    @NonNullByDefault({})
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            ElementDisplay display = visibility.leave(element);
            if (display != ElementDisplay.HIDDEN) {
                close(element, display);
            }
        }
    }

    private void take(TextNode node, String text) {
        if (!visibility.isSeen()) {
            visibility.hide(text);
            return;
        }
        if (!visibility.isLinked()) {
            prose.add(text);
        }
        addText(node, text);
    }

    private void open(Element element, ElementDisplay display) {
        assembler.separate(separationOf(display));
        count(element, display, 1);
        if (display.isBlock()) {
            blocks.push(element);
        }
    }

    private void close(Element element, ElementDisplay display) {
        count(element, display, -1);
        if (display.isBlock()) {
            blocks.pop();
        }
        if (display != ElementDisplay.BREAK) {
            assembler.separate(separationOf(display));
        }
    }

    private Separation separationOf(ElementDisplay display) {
        return display == ElementDisplay.LIST && openLists > 0 ? Separation.LINE : display.separation();
    }

    private void count(Element element, ElementDisplay display, int step) {
        if (display == ElementDisplay.LIST) {
            openLists += step;
        } else if (display == ElementDisplay.PREFORMATTED) {
            openPreformatted += step;
        } else if (isForeign(element)) {
            openForeign += step;
        }
    }

    private static boolean isForeign(Element element) {
        return element.nameIs("svg") || element.nameIs("math");
    }

    private void addText(Node node, String text) {
        WhiteSpace whiteSpace = openPreformatted > 0 ? WhiteSpace.PRESERVED : WhiteSpace.COLLAPSED;
        assembler.enter(new InlineContext(blocks.element(), whiteSpace, openForeign == 0));
        Range range = node.sourceRange();
        Optional<RawRange> raw = rawRange(node, range.startPos(), range.endPos());
        if (raw.isPresent()) {
            rawRanges.add(raw.get());
            TextSpan span = raw.get().span();
            assembler.add(text, span.start(), span.end(), true);
        } else {
            assembler.add(text, range.startPos(), range.endPos(), false);
        }
    }

    private Optional<RawRange> rawRange(Node node, int start, int end) {
        if (node instanceof CDataNode && source.startsWith(CDATA_START, start)) {
            boolean ended = source.startsWith(CDATA_END, end - CDATA_END.length());
            TextSpan span = new TextSpan(start + CDATA_START.length(), ended ? end - CDATA_END.length() : end);
            return Optional.of(new RawRange(span, CDATA_END));
        }
        if (node instanceof DataNode) {
            return Optional.of(new RawRange(new TextSpan(start, end), "</" + blocks.element().normalName()));
        }
        boolean plain = openForeign == 0 && blocks.element().nameIs("plaintext");
        return plain ? Optional.of(new RawRange(new TextSpan(start, end), "")) : Optional.empty();
    }
}
