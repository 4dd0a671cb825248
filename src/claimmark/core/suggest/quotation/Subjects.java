package claimmark.core.suggest.quotation;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.suggest.quotation.CueVerbs.Cue;
import claimmark.core.suggest.quotation.CueVerbs.Inflection;

/** Finds who does what a verb tells: the noun phrase before it, or that of a clause before it. */
final class Subjects {

    private static final int LONGEST_INSERTION = 30;

    private final List<FramePart> parts;
    private final NounPhrases phrases;

    Subjects(List<FramePart> parts) {
        this.parts = parts;
        this.phrases = new NounPhrases(parts);
    }

    /** The phrase that stands before a verb with nothing but auxiliaries, adverbs or an insertion between them. */
    Optional<NounPhrase> before(int verb, int start) {
        int at = skipHelpers(verb, start);
        if (at <= start) {
            return Optional.empty();
        }
        if (parts.get(at - 1).is(",")) {
            return withInsertion(at - 1, start);
        }
        return phrases.endingBefore(at, start);
    }

    /** The place after the subject, when auxiliaries, adverbs and days of the week stand before a verb. */
    private int skipHelpers(int verb, int start) {
        int at = verb;
        while (at > start) {
            String word = parts.get(at - 1).lower();
            if (SmallWords.AUXILIARIES.contains(word) || SmallWords.isAdverb(word) && parts.get(at - 1).isWord()
                    && !parts.get(at - 1).isCapitalised()) {
                at--;
            } else if (SmallWords.TIMES.contains(word)) {
                at--;
                at = at > start && parts.get(at - 1).is("on") ? at - 1 : at;
            } else {
                break;
            }
        }
        return at;
    }

    /** The phrase before an insertion between commas that ends at {@code comma}. */
    private Optional<NounPhrase> withInsertion(int comma, int start) {
        for (int at = comma - 1; at > start && at > comma - LONGEST_INSERTION; at--) {
            if (parts.get(at).is(",") && (describes(at + 1) || comma - at <= 4)) {
                int commaBefore = at;
                return phrases.endingBefore(at, start).filter(phrase -> parts.get(phrase.to() - 1).isWord()
                        || parts.get(phrase.to() - 1).is(")"))
                        .map(phrase -> describes(commaBefore + 1) ? new NounPhrase(phrase.from(), comma) : phrase);
            }
        }
        return Optional.empty();
    }

    private boolean describes(int at) {
        FramePart part = parts.get(at);
        String word = part.lower();
        return SmallWords.DETERMINERS.contains(word) || SmallWords.RELATIVE.contains(word) || part.isNumber()
                || word.startsWith("who") || PersonWords.isPerson(word)
                || part.isCapitalised() && at + 1 < parts.size() && PersonWords.isPerson(parts.get(at + 1).lower())
                || part.isWord() && !part.isCapitalised() && !SmallWords.endsNounPhrase(word)
                        && !SmallWords.isAdverb(word) && CueVerbs.of(word) == null;
    }

    /**
     * The subject of the nearest clause before a verb that shares it: "Putin left, saying". What somebody says in that
     * clause is passed over: in "Putin said he left, adding", it is Putin who adds.
     */
    Optional<NounPhrase> ofClauseBefore(int verb, int start) {
        for (int at = verb - 1; at > start; at--) {
            if (isFinite(at)) {
                Optional<NounPhrase> subject = before(at, start);
                if (subject.isPresent()) {
                    return Optional.of(outer(subject.get(), start));
                }
            }
        }
        return Optional.empty();
    }

    private NounPhrase outer(NounPhrase inner, int start) {
        NounPhrase found = inner;
        for (int at = inner.from() - 1; at > start && !breaks(at); at--) {
            if (isFinite(at)) {
                Optional<NounPhrase> subject = before(at, start);
                if (subject.isPresent() && subject.get().to() <= at) {
                    found = subject.get();
                    at = found.from();
                }
            }
        }
        return found;
    }

    private boolean breaks(int at) {
        FramePart part = parts.get(at);
        return part.isQuoted() || !part.isWord() && !part.isNumber() || part.is("and") || part.is("but")
                || part.is("or") || part.is("while") || part.is("as") || part.is("when") || part.is("after");
    }

    /** Whether a part looks like a verb with a subject of its own. */
    boolean isFinite(int at) {
        FramePart part = parts.get(at);
        if (!part.isWord() || part.isCapitalised()) {
            return false;
        }
        String word = part.lower();
        @Nullable Cue cue = CueVerbs.of(word);
        return cue != null && cue.inflection() == Inflection.FINITE || isPast(word)
                || SmallWords.AUXILIARIES.contains(word) && !word.startsWith("be") && !word.equals("not");
    }

    /** Whether a word may be the past of any verb. */
    static boolean isPast(String word) {
        return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") && word.indexOf('-') < 0;
    }

    NounPhrases phrases() {
        return phrases;
    }
}
