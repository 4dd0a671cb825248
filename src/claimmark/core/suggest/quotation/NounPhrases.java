package claimmark.core.suggest.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.suggest.quotation.CueVerbs.Cue;

/** Finds where a noun phrase begins that ends before a verb, and where one ends that begins after a verb. */
final class NounPhrases {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "sen", "sens", "rep", "reps", "gov",
            "gen", "lt", "col", "prof", "rev", "jr", "sr", "st", "maj", "capt", "sgt", "adm", "u.s", "no", "inc",
            "corp", "co");
    private static final int LONGEST = 40;

    private final List<FramePart> parts;

    NounPhrases(List<FramePart> parts) {
        this.parts = parts;
    }

    /** The phrase that ends before a part; empty when there is none. */
    Optional<NounPhrase> endingBefore(int end, int start) {
        int from = begin(end, start);
        if (from >= end || !isSubject(from, end)) {
            return Optional.empty();
        }
        int joined = from - 1;
        while (joined - 1 > start && SmallWords.JOINING.contains(parts.get(joined).lower())
                && mayBeDescribed(joined - 1) && end - from < LONGEST) {
            int before = begin(joined, start);
            if (before >= joined || !describes(before, joined)) {
                break;
            }
            from = before;
            joined = from - 1;
        }
        return Optional.of(new NounPhrase(from, end));
    }

    /** Whether somebody may be meant: "the mayor", "Putin", "aides", but not "the", "Putin's" or "possible". */
    private boolean isSubject(int from, int end) {
        FramePart last = parts.get(end - 1);
        if (end - from == 1) {
            return SmallWords.STANDING_ALONE.contains(last.lower())
                    || !SmallWords.DETERMINERS.contains(last.lower()) && !last.isPossessive() && (last.isCapitalised()
                            || last.lower().endsWith("s") || PersonWords.isPerson(last.lower()));
        }
        return !last.isPossessive() && hasHead(from, end);
    }

    /** Whether the words before a preposition are about somebody who is described after it. */
    private boolean describes(int from, int preposition) {
        String word = parts.get(preposition).lower();
        boolean always = word.equals("of") || word.equals("for") || word.equals("from") || word.equals("at");
        FramePart last = parts.get(preposition - 1);
        boolean introduces = from > 0 && SmallWords.PREPOSITIONS.contains(parts.get(from - 1).lower());
        return !introduces && (always || PersonWords.isPerson(last.lower()));
    }

    private boolean mayBeDescribed(int at) {
        FramePart part = parts.get(at);
        return part.isWord() && !SmallWords.endsNounPhrase(part.lower()) && CueVerbs.of(part.lower()) == null
                || PersonWords.isPerson(part.lower());
    }

    /** The first part of the simple phrase that ends before {@code end}; {@code end} when there is none. */
    private int begin(int end, int start) {
        int at = end;
        while (at > start) {
            FramePart part = parts.get(at - 1);
            if (part.is(")") && opening(at - 1, start) >= 0) {
                at = opening(at - 1, start);
            } else if (at == end && SmallWords.STANDING_ALONE.contains(part.lower())) {
                return at - 1;
            } else if (SmallWords.DETERMINERS.contains(part.lower())) {
                return isCountedWith(at - 1, start) ? at - 2 : at - 1;
            } else if (belongs(at - 1, end)) {
                at--;
            } else {
                break;
            }
        }
        return at < end && !parts.get(at).isWord() && !parts.get(at).isNumber() ? end : at;
    }

    private boolean isCountedWith(int at, int start) {
        return at - 1 >= start && SmallWords.DETERMINERS.contains(parts.get(at - 1).lower());
    }

    private int opening(int closing, int start) {
        for (int at = closing - 1; at >= start && at >= closing - 8; at--) {
            if (parts.get(at).is("(")) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a part can be within a phrase that goes on after it. */
    private boolean belongs(int at, int end) {
        FramePart part = parts.get(at);
        if (part.isQuoted()) {
            return at + 1 < end && at > 0 && SmallWords.DETERMINERS.contains(parts.get(at - 1).lower());
        }
        if (part.is(".")) {
            return at > 0 && (TITLES.contains(parts.get(at - 1).lower()) || parts.get(at - 1).text().length() == 1)
                    && !part.endsSentence();
        }
        if (part.is("&")) {
            return true;
        }
        if (part.is("and")) {
            return at > 0 && at + 1 < end && parts.get(at - 1).isCapitalised() && parts.get(at + 1).isCapitalised()
                    && !SmallWords.endsNounPhrase(parts.get(at - 1).lower());
        }
        if (part.isNumber()) {
            return at + 1 < end;
        }
        if (!part.isWord() || part.endsSentence() && at + 1 < end) {
            return false;
        }
        if (SmallWords.endsNounPhrase(part.lower())) {
            return false;
        }
        return part.isCapitalised() || !isVerb(part.lower(), at + 1 < end);
    }

    private static boolean isVerb(String word, boolean inside) {
        @Nullable Cue cue = CueVerbs.of(word);
        return cue != null && cue.inflection() == CueVerbs.Inflection.FINITE && !PersonWords.isPerson(word)
                || inside && SmallWords.isAdverb(word);
    }

    /** The phrase that begins at a part, with what is put after it between commas; empty when there is none. */
    Optional<NounPhrase> beginningAt(int from, int end) {
        if (from < end && SmallWords.STANDING_ALONE.contains(parts.get(from).lower())
                && !(from + 1 < end && goesOn(from + 1, from))) {
            return Optional.of(new NounPhrase(from, from + 1));
        }
        int at = simpleEnd(from, end);
        if (at == from || !hasHead(from, at)) {
            return Optional.empty();
        }
        int comma = at;
        if (comma + 1 < end && parts.get(comma).is(",")) {
            int after = simpleEnd(comma + 1, end);
            FramePart first = parts.get(comma + 1);
            boolean describes = SmallWords.DETERMINERS.contains(first.lower()) || first.isNumber()
                    || PersonWords.isPerson(first.lower()) || !first.isCapitalised() && first.isWord();
            if (describes && after > comma + 1 && (after >= end || !parts.get(after).isWord()
                    || SmallWords.RELATIVE.contains(parts.get(after).lower()))) {
                at = after;
            }
        }
        return Optional.of(new NounPhrase(from, at));
    }

    private boolean hasHead(int from, int to) {
        for (int at = from; at < to; at++) {
            FramePart part = parts.get(at);
            if (part.isWord() && !SmallWords.DETERMINERS.contains(part.lower())) {
                return true;
            }
        }
        return false;
    }

    private int simpleEnd(int from, int end) {
        int at = from;
        while (at < end && goesOn(at, from)) {
            at++;
            if (parts.get(at - 1).is("(")) {
                while (at < end && !parts.get(at - 1).is(")")) {
                    at++;
                }
            }
        }
        while (at > from && (SmallWords.PREPOSITIONS.contains(parts.get(at - 1).lower())
                || SmallWords.DETERMINERS.contains(parts.get(at - 1).lower()) || parts.get(at - 1).is("and"))) {
            at--;
        }
        return at;
    }

    private boolean goesOn(int at, int from) {
        FramePart part = parts.get(at);
        String word = part.lower();
        boolean first = at == from;
        if (part.isQuoted() || SmallWords.PERSONAL.contains(word)) {
            return false;
        }
        if (part.is("(") || part.is("&")) {
            return !first;
        }
        if (part.is(".")) {
            return !first && !part.endsSentence() && (TITLES.contains(parts.get(at - 1).lower())
                    || parts.get(at - 1).text().length() == 1);
        }
        if (word.equals("and")) {
            return !first && at + 1 < parts.size() && parts.get(at - 1).isCapitalised()
                    && parts.get(at + 1).isCapitalised();
        }
        if (SmallWords.JOINING.contains(word) && !word.equals("on") && !word.equals("to")) {
            return !first && at + 1 < parts.size() && isNoun(at + 1)
                    && !SmallWords.TIMES.contains(parts.get(at + 1).lower())
                    && (!word.equals("in") && !word.equals("with") || parts.get(at + 1).isCapitalised());
        }
        return part.isNumber() && !first || isNoun(at);
    }

    private boolean isNoun(int at) {
        FramePart part = parts.get(at);
        return part.isWord() && (SmallWords.DETERMINERS.contains(part.lower())
                || !SmallWords.endsNounPhrase(part.lower()) && (part.isCapitalised()
                        || !isVerb(part.lower(), true)));
    }
}
