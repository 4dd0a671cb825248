package claimmark.core.suggest.typo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.typo.Alternative.Kind;
import claimmark.core.suggest.typo.Weigher.Weighed;
import claimmark.core.suggest.typo.model.DroppedWords;
import claimmark.core.suggest.typo.model.TermSequence;
import claimmark.core.suggest.typo.model.Term;
import claimmark.core.suggest.typo.model.Vocabulary;
import claimmark.core.text.TextSpan;

/**
 * What is no word, if there is a word near it. Names are passed over, and so is what is made of known parts, as
 * "superdelegates" is, unless a common word is just one slip away.
 */
final class UnknownWords implements TypoRule {

    private static final int MOST_REPLACEMENTS = 3;
    private static final int LONG = 6;
    private static final int SHORT = 3;
    private static final String OPENING = "\"\u201C\u2018'";
    private static final String CLOSING = "\"\u201D\u2019'";
    private static final int PART = 4;
    private static final double SECOND_SLIP = 7;
    private static final double FIRST_LETTER = 1.5;
    private static final double EASY = 0.7;
    private static final double WORDS_OF_TWO = 7;
    private static final double FREQUENT = 0.5;
    private static final int COMMON = 20;
    private static final int VERY_COMMON = 200;
    private static final double COMMON_WORD = 0.98;
    private static final double ONE_SLIP = 0.9;
    private static final double TWO_SLIPS = 0.7;

    private static final List<String> BEFORE = List.of("un", "re", "non", "pre", "anti", "super", "mis", "over",
            "under", "out", "sub", "inter", "co", "de", "mid", "cyber", "mega", "micro", "multi", "pro", "semi");
    private static final List<String> AFTER = List.of("s", "es", "ed", "d", "ing", "er", "ers", "ness", "less", "like",
            "ish", "able", "ship", "wise", "y", "ly", "ization", "isation", "ism", "ist");

    private final Vocabulary vocabulary;
    private final Alternatives alternatives;
    private final Weigher weigher;

    UnknownWords(Vocabulary vocabulary, Alternatives alternatives, Weigher weigher) {
        this.vocabulary = vocabulary;
        this.alternatives = alternatives;
        this.weigher = weigher;
    }

    private record Rated(Alternative alternative, double rating) {
    }

    @Override
    public List<FoundTypo> in(String text, TermSequence sequence) {
        List<FoundTypo> found = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            Term term = sequence.term(i);
            List<Rated> rated = List.of();
            if (DecodedWrongly.is(text, term) || isMeantSo(text, sequence, i)) {
                continue;
            }
            if (Alternatives.isJudged(term) && !alternatives.isWord(term) && term.word().length() > 1) {
                List<Alternative> here = new ArrayList<>(alternatives.ofUnknown(sequence, i));
                addJoinedBefore(sequence, i, here);
                boolean meant = isMadeOfWords(term.word())
                        && here.stream().noneMatch(other -> isCommonAtOneSlip(other, term));
                rated = meant ? List.of() : rate(sequence, here, term.word());
            } else if (looksLikeName(term)) {
                rated = rate(sequence, alternatives.ofUnknown(sequence, i), term.word()).stream()
                        .filter(one -> isSmallWordSwapped(one.alternative, term)).toList();
            }
            if (!rated.isEmpty()) {
                found.add(finding(text, sequence, rated));
            }
        }
        return found;
    }

    /** Whether a term stands alone in quotation marks, or is a short word between names ("Allah hu Akbar"). */
    private static boolean isMeantSo(String text, TermSequence sequence, int index) {
        Term term = sequence.term(index);
        boolean quoted = term.start() > 0 && term.end() < text.length()
                && OPENING.indexOf(text.charAt(term.start() - 1)) >= 0 && CLOSING.indexOf(text.charAt(term.end())) >= 0;
        return quoted || term.word().length() <= SHORT && index > 0 && index + 1 < sequence.size()
                && isNameBeside(sequence.term(index - 1), term.start() - sequence.term(index - 1).end())
                && isNameBeside(sequence.term(index + 1), sequence.term(index + 1).start() - term.end());
    }

    private static boolean isNameBeside(Term term, int gap) {
        return gap == 1 && term.kind() == Term.Kind.NAME;
    }

    private boolean isCommonAtOneSlip(Alternative alternative, Term term) {
        return alternative.kind() == Kind.SPELL && count(alternative) >= COMMON
                && Slip.of(alternative.text(), term.word()).kind() != Slip.Kind.OTHER;
    }

    private int count(Alternative alternative) {
        return vocabulary.count(alternative.text());
    }

    /** Whether a term that begins a sentence may be a name that is not known. */
    private boolean looksLikeName(Term term) {
        return term.kind() == Term.Kind.NAME && term.looks().first() && !term.looks().shouted()
                && !term.looks().joined() && vocabulary.find(term.word()) == Vocabulary.NONE;
    }

    private static boolean isSmallWordSwapped(Alternative alternative, Term term) {
        return alternative.kind() == Kind.SPELL && DroppedWords.has(alternative.text())
                && Slip.of(alternative.text(), term.word()).kind() == Slip.Kind.LETTERS_SWAPPED;
    }

    /** The torn part may be the second one: "appear ed". */
    private void addJoinedBefore(TermSequence sequence, int index, List<Alternative> here) {
        if (index > 0 && Alternatives.isJudged(sequence.term(index - 1))) {
            alternatives.addJoined(sequence, index - 1, here);
        }
    }

    private List<Rated> rate(TermSequence sequence, List<Alternative> here, String written) {
        List<Rated> rated = new ArrayList<>();
        for (Weighed weighed : weigher.weigh(sequence, here)) {
            Alternative alternative = weighed.alternative();
            double rating = weighed.ngramGain() + weighed.newFit();
            if (alternative.kind() != Kind.SPELL) {
                rated.add(new Rated(alternative, rating + WORDS_OF_TWO));
            } else {
                Slip slip = Slip.of(alternative.text(), written);
                boolean far = slip.kind() == Slip.Kind.OTHER;
                if (!far || written.length() >= LONG) {
                    rated.add(new Rated(alternative, rating + FREQUENT * Math.log(count(alternative) + 0.5)
                            - (far ? SECOND_SLIP : 0)
                            - (slip.at() == 0 ? FIRST_LETTER : 0) + (slip.easy() ? EASY : 0)));
                }
            }
        }
        rated.sort(Comparator.comparingDouble(one -> -one.rating));
        return rated;
    }

    private FoundTypo finding(String text, TermSequence sequence, List<Rated> rated) {
        Alternative best = rated.get(0).alternative;
        Term term = sequence.term(best.from());
        TextSpan span = Spans.of(sequence, best.from(), best.to());
        List<String> replacements = rated.stream().map(Rated::alternative)
                .filter(other -> other.from() == best.from() && other.to() == best.to())
                .map(other -> Spans.written(other.text(), term, text)).distinct().limit(MOST_REPLACEMENTS).toList();
        return new FoundTypo(best.rule(), best.from(), best.to(), span, confidence(best, term),
                Reason.of(best.reason(), span.of(text), replacements.get(0)), replacements);
    }

    private double confidence(Alternative best, Term term) {
        boolean far = best.kind() == Kind.SPELL && Slip.of(best.text(), term.word()).kind() == Slip.Kind.OTHER;
        boolean common = best.kind() != Kind.SPELL || count(best) >= VERY_COMMON;
        return far ? TWO_SLIPS : common ? COMMON_WORD : ONE_SLIP;
    }

    /** Whether a word that no list has is made of words and endings, as writers make them. */
    private boolean isMadeOfWords(String word) {
        for (String before : BEFORE) {
            if (word.startsWith(before) && isWord(word.substring(before.length()), PART + 1)) {
                return true;
            }
        }
        for (String after : AFTER) {
            if (word.endsWith(after)) {
                String stem = word.substring(0, word.length() - after.length());
                if (isWord(stem, PART + 1) || after.charAt(0) != 's' && isWord(stem + "e", PART + 1)) {
                    return true;
                }
            }
        }
        for (int at = PART; at <= word.length() - PART; at++) {
            String left = word.substring(0, at);
            String right = word.substring(at);
            if (isWord(left, PART) && isWord(right, PART) && !DroppedWords.has(left) && !DroppedWords.has(right)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(String part, int least) {
        return part.length() >= least && vocabulary.isRight(part);
    }

    @Override
    public List<String> examples() {
        return List.of("He said the {goverment→government} would not pay.",
                "She will go {tothe→to the} meeting on Monday.", "They {appear ed→appeared} before the court.",
                "{Teh→The} president said so.", "It {occured→occurred} on Monday.",
                "It is {usualy→usually} done by the court.",
                "Many superdelegates were undecided.", "Przybylski said so in Zwolle.",
                "She called it \u201Csliming\u201D the fish.",
                "They heard that he shouted \u201CAllah hu Akbar!\u201D twice.",
                "It was an unglamorous, drugmaker-friendly rule.",
                "I thought Iâ€™d say that weâ€™re done, and that itâ\u0080\u0099s over.");
    }
}
