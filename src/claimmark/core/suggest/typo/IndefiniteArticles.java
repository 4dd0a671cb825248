package claimmark.core.suggest.typo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.typo.Alternative.Kind;
import claimmark.core.suggest.typo.Weigher.Weighed;
import claimmark.core.suggest.typo.model.Keys;
import claimmark.core.suggest.typo.model.NgramTable;
import claimmark.core.suggest.typo.model.TermSequence;
import claimmark.core.suggest.typo.model.Term;
import claimmark.core.text.TextSpan;

/**
 * "A" before a vowel, "an" before a consonant: by how the next word sounds, unless the corpus knows it otherwise.
 * Before a name, which mostly has none, it may be there by mistake altogether, as in "sent a Obama a telegram".
 */
final class IndefiniteArticles implements TypoRule {

    private static final double SURE = 0.9;
    private static final Pattern VOWEL = Pattern.compile("[aeio]|u(?!s[aeiu]|ti|biq|ra|re|ke|t[eo]p|ter)"
            + "|h(?:our|onest|onou?r|eir)");
    private static final Pattern NO_VOWEL = Pattern.compile("(?:eu|ew|one\\b|once|oui|uni(?!n|m|dent)|unanim).*");
    /** Of names only these: who knows how others sound. */
    private static final Pattern CERTAIN_NAME = Pattern.compile("(?:a|e(?!u|w)|i|o(?!ne|ui))[a-z]{3,}( .*)?");
    private static final Pattern EITHER = Pattern.compile(
            "(?:h|u|y|s\\b|x|m\\b|n\\b|f\\b|l\\b|r\\b|e\\b|i\\b|a\\b|o\\b).*");

    private final NgramTable ngrams;
    private final Weigher weigher;

    IndefiniteArticles(NgramTable ngrams, Weigher weigher) {
        this.ngrams = ngrams;
        this.weigher = weigher;
    }

    @Override
    public List<FoundTypo> in(String text, TermSequence sequence) {
        List<FoundTypo> found = new ArrayList<>();
        for (int i = 0; i + 1 < sequence.size(); i++) {
            Term article = sequence.term(i);
            Term next = sequence.term(i + 1);
            if (isArticle(article) && isPlain(next) && next.start() == article.end() + 1) {
                String right = startsWithVowel(next.word()) ? "an" : "a";
                if (!right.equals(article.word()) && !isUsed(article, next)) {
                    found.add(finding(text, sequence, i, right));
                }
            }
        }
        return found;
    }

    private FoundTypo finding(String text, TermSequence sequence, int index, String right) {
        List<Weighed> weighed = weigher.weigh(sequence, List.of(
                new Alternative(Kind.REPLACE, index, index + 1, List.of(right)),
                new Alternative(Kind.DROP, index, index + 1, List.of())));
        Term article = sequence.term(index);
        TextSpan span = Spans.of(sequence, index, index + 1);
        Term next = sequence.term(index + 1);
        boolean extra = next.kind() == Term.Kind.NAME
                && weighed.get(1).gain() > weighed.get(0).gain();
        TextSpan replaced = extra ? Spans.withSpace(text, span) : span;
        String written = text.substring(replaced.start(), span.start()) + Spans.written(right, article, text)
                + text.substring(span.end(), replaced.end());
        return new FoundTypo(extra ? SuggestionRule.TYPO_EXTRA : SuggestionRule.TYPO_ARTICLE, index, index + 1,
                replaced, SURE,
                extra ? Reason.of(Reason.Code.FITS_WITHOUT, article.word())
                        : Reason.of(Reason.Code.SOUNDS_OTHERWISE, text.substring(next.start(), next.end())),
                extra ? List.of("", written) : List.of(written));
    }

    private static boolean isArticle(Term term) {
        return (term.word().equals("a") || term.word().equals("an")) && !term.looks().joined()
                && (!term.looks().capital() || term.looks().first());
    }

    /** Whether it is told by the letters how a term sounds. */
    private static boolean isPlain(Term term) {
        return term.word().length() > 2 && !term.looks().shouted()
                && (term.kind() == Term.Kind.WORD && !term.looks().capital()
                        || term.kind() == Term.Kind.NAME && CERTAIN_NAME.matcher(term.word()).matches());
    }

    private static boolean startsWithVowel(String word) {
        return VOWEL.matcher(word).lookingAt() && !NO_VOWEL.matcher(word).matches();
    }

    /** Whether the corpus has the article before this word, where spelling tells little. */
    private boolean isUsed(Term article, Term next) {
        return EITHER.matcher(next.word()).matches()
                && ngrams.logCount(Keys.then(article.key(), next.key())) > 0;
    }

    @Override
    public List<String> examples() {
        return List.of("It was {a→an} old house.", "It was {an→a} new house.", "He had sent {a →}Obama a telegram.",
                "It took {a→an} hour to get there.",
                "He is a European and went to a university.", "It is an honest answer to a useful question.",
                "This is a one-time offer.", "It was {a→an} unusual day.", "He shot {a→an} unarmed man.",
                "It was {an→a} unanimous vote of a united council, said {a→an} unidentified man.");
    }
}
