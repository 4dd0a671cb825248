package claimmark.core.html.display;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Element;

import claimmark.core.language.WordCount;
import claimmark.core.text.TextSpan;
import claimmark.core.text.UnseenWords.Hiding;

/**
 * Follows the walk through a page, and tells at each place whether text is seen there. What is not displayed is hidden
 * with all that is in it. What is invisible is hidden, but an element in it can be visible again.
 */
public final class Visibility {

    private final HtmlRules rules;
    private final Set<Element> revealed;
    private final Deque<ElementDisplay> displays = new ArrayDeque<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final List<HiddenPart> parts = new ArrayList<>();
    private int openHidden;
    private int openLinks;
    private @Nullable OpenPart part;

    /** An element that declares whether it is visible. */
    private record Scope(Element element, boolean visible) {
    }

    /** A hidden part that was entered and is not left yet. */
    private static final class OpenPart {

        private final Element element;
        private final Hiding reason;
        private final ProseMeasure prose = new ProseMeasure();
        private int words;

        OpenPart(Element element, Hiding reason) {
            this.element = element;
            this.reason = reason;
        }
    }

    /** @param revealed the elements that are shown though they are hidden */
    public Visibility(HtmlRules rules, Set<Element> revealed) {
        this.rules = rules;
        this.revealed = revealed;
    }

    /** Enters an element, and tells how it is displayed. */
    public ElementDisplay enter(Element element) {
        InlineStyle style = openHidden > 0 ? InlineStyle.NONE : InlineStyle.of(element);
        ElementDisplay display = openHidden > 0 ? ElementDisplay.HIDDEN : displayOf(element, style);
        displays.push(display);
        openLinks += element.nameIs("a") ? 1 : 0;
        if (display == ElementDisplay.HIDDEN) {
            openHidden++;
            open(element, ElementDisplay.whyHidden(element));
        } else if (rules != HtmlRules.FIRST && !style.isEmpty()) {
            enterScope(element, style);
        }
        return display;
    }

    /** Leaves the element that was entered last, and tells how it was displayed. */
    public ElementDisplay leave(Element element) {
        ElementDisplay display = displays.pop();
        openLinks -= element.nameIs("a") ? 1 : 0;
        openHidden -= display == ElementDisplay.HIDDEN ? 1 : 0;
        if (!scopes.isEmpty() && scopes.element().element() == element) {
            scopes.pop();
        }
        OpenPart left = part;
        if (left != null && left.element == element) {
            parts.add(new HiddenPart(element, left.reason, left.words, left.prose.characters()));
            part = null;
        }
        return display;
    }

    /** Whether text that stands here is seen. */
    public boolean isSeen() {
        return openHidden == 0 && (scopes.isEmpty() || scopes.element().visible());
    }

    /** Whether text that stands here is that of a link. */
    public boolean isLinked() {
        return openLinks > 0;
    }

    /** Takes text that stands here and is not seen. */
    public void hide(String text) {
        OpenPart open = part;
        if (open != null) {
            open.words += WordCount.of(text, new TextSpan(0, text.length()));
            if (openLinks == 0) {
                open.prose.add(text);
            }
        }
    }

    /** The hidden parts that were left so far, in the order of the page. None is in another. */
    public List<HiddenPart> parts() {
        return Collections.unmodifiableList(parts);
    }

    private ElementDisplay displayOf(Element element, InlineStyle style) {
        ElementDisplay display = ElementDisplay.of(element, style, rules);
        return display == ElementDisplay.HIDDEN && isRevealed(element) ? ElementDisplay.LINE : display;
    }

    private boolean isRevealed(Element element) {
        return !revealed.isEmpty() && revealed.contains(element);
    }

    private void open(Element element, Optional<Hiding> reason) {
        if (part == null && reason.isPresent()) {
            part = new OpenPart(element, reason.get());
        }
    }

    private void enterScope(Element element, InlineStyle style) {
        String visibility = style.value("visibility");
        boolean visible = visibility.startsWith("visible");
        if (visible && !scopes.isEmpty()) {
            scopes.push(new Scope(element, true));
        } else if (visibility.startsWith("hidden") && !isRevealed(element) && !ElementDisplay.isRoot(element)) {
            scopes.push(new Scope(element, false));
            open(element, Optional.of(Hiding.INVISIBLE));
        }
    }
}
