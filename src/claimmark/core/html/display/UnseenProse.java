package claimmark.core.html.display;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

import claimmark.core.text.UnseenWords;
import claimmark.core.text.UnseenWords.Hiding;

/** Judges what is hidden on a page by what is seen on it. */
public final class UnseenProse {

    /** What a script shows, best first: the article itself, then what stands in for it. */
    private static final List<Hiding> STAND_INS = List.of(Hiding.INVISIBLE, Hiding.WITHOUT_SCRIPT, Hiding.TEMPLATE);
    private static final int TIMES_MORE = 3;
    /** With this much running text a page shows an article of its own, and needs none from its scripts. */
    private static final int ARTICLE = 900;
    /** Fewer words than these are no loss to anybody. */
    private static final int WORTH_TELLING = 50;

    private UnseenProse() {
    }

    /**
     * The hidden elements that hold the article, because nothing that is seen does: what a script would make visible,
     * or what stands there for readers without scripts. Usually there are none.
     *
     * @param parts the hidden parts of the page
     * @param seen the running text that is seen, as {@link ProseMeasure} counts
     */
    public static Set<Element> standIns(List<HiddenPart> parts, int seen) {
        for (Hiding reason : STAND_INS) {
            List<HiddenPart> texts = parts.stream().filter(part -> part.reason() == reason && part.prose() > 0)
                    .toList();
            int prose = texts.stream().mapToInt(HiddenPart::prose).sum();
            if (texts.stream().anyMatch(HiddenPart::isText) && prose > TIMES_MORE * seen) {
                return texts.stream().map(HiddenPart::element).collect(Collectors.toSet());
            }
        }
        return Set.of();
    }

    /**
     * The words that are not seen, for each reason that there is. Fewer than 50 are not told.
     *
     * @param parts the hidden parts of the page
     * @param seen the running text that is seen, as {@link ProseMeasure} counts
     * @param scripts the scripts of the page
     */
    public static List<UnseenWords> words(List<HiddenPart> parts, int seen, List<Element> scripts) {
        Map<Hiding, Integer> words = new EnumMap<>(Hiding.class);
        parts.stream().filter(HiddenPart::isText)
                .forEach(part -> words.merge(part.reason(), part.words(), Integer::sum));
        if (seen < ARTICLE && words.isEmpty()) {
            int inScripts = scripts.stream().mapToInt(script -> ScriptProse.words(script.data())).sum();
            words.put(Hiding.SCRIPT, inScripts);
        }
        List<UnseenWords> unseen = new ArrayList<>();
        words.forEach((reason, count) -> {
            if (count >= WORTH_TELLING) {
                unseen.add(new UnseenWords(reason, count));
            }
        });
        return unseen;
    }
}
