package claimmark.core.suggest.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.suggest.quotation.CueVerbs.Cue;
import claimmark.core.suggest.quotation.CueVerbs.Inflection;
import claimmark.core.suggest.quotation.CueVerbs.Sort;
import claimmark.core.suggest.quotation.Saying.Manner;

/** Finds who says something in a frame, in the author's own sentences. */
final class SayingFinder {

    /** How far before a verb its subject may stand, in parts. */
    private static final int REACH = 120;

    private final Frame frame;
    private final List<FramePart> parts;
    private final Subjects subjects;
    private final List<Saying> found = new ArrayList<>();

    private SayingFinder(Frame frame) {
        this.frame = frame;
        this.parts = frame.parts();
        this.subjects = new Subjects(parts);
    }

    /** All sayings of a frame, by the place of their cue. */
    static List<Saying> of(Frame frame) {
        SayingFinder finder = new SayingFinder(frame);
        int start = 0;
        for (int at = 0; at < finder.parts.size(); at++) {
            finder.look(at, Math.max(start, at - REACH));
            start = finder.parts.get(at).endsSentence() ? at + 1 : start;
        }
        return finder.found;
    }

    private void look(int at, int start) {
        FramePart part = parts.get(at);
        if (part.is(":")) {
            colon(at, start);
        } else if (isDash(part) && (at == 0 || parts.get(at - 1).isQuoted())) {
            subjects.phrases().beginningAt(at + 1, parts.size())
                    .filter(who -> parts.get(who.from()).isCapitalised() && end(at) >= parts.size())
                    .ifPresent(who -> found.add(new Saying(who, at, at + 1, Sort.SAY, Manner.DASH)));
        } else if (part.is("according") && at + 2 < parts.size() && parts.get(at + 1).is("to")) {
            subjects.phrases().beginningAt(at + 2, end(at)).ifPresent(
                    who -> found.add(new Saying(who, at, at + 2, Sort.SAY, Manner.ACCORDING)));
        } else if (part.isWord() && (!part.isCapitalised() || at == start)) {
            @Nullable Cue cue = CueVerbs.of(part.lower());
            if (isPhrase(at)) {
                verb(at, start, new Cue(Sort.SAY, Inflection.FINITE, "make clear"));
            } else if (cue != null && !isNoun(at, start)) {
                verb(at, start, cue);
            } else if (Subjects.isPast(part.lower())) {
                subjects.before(at, start).ifPresent(
                        who -> found.add(new Saying(who, at, at + 1, Sort.OTHER, Manner.ANY_VERB)));
            }
        }
    }

    /** Whether a verb says something only together with the next words: "put it", "made clear". */
    private boolean isPhrase(int at) {
        String word = parts.get(at).lower();
        String next = at + 1 < parts.size() ? parts.get(at + 1).lower() : "";
        String afterNext = at + 2 < parts.size() ? parts.get(at + 2).lower() : "";
        return (word.equals("put") || word.equals("puts")) && next.equals("it")
                || (word.equals("made") || word.equals("makes"))
                        && (next.equals("clear") || next.equals("it") && afterNext.equals("clear"));
    }

    /** Whether a form of a verb is a noun here: "the claim", "his remarks". */
    private boolean isNoun(int at, int start) {
        if (at == start) {
            return false;
        }
        FramePart part = parts.get(at - 1);
        String before = part.lower();
        return SmallWords.DETERMINERS.contains(before) && !SmallWords.STANDING_ALONE.contains(before)
                || before.equals("this") || part.isPossessive();
    }

    private static boolean isDash(FramePart part) {
        return part.is("-") || part.is("--") || part.is("\u2013") || part.is("\u2014");
    }

    private void verb(int at, int start, Cue cue) {
        switch (cue.inflection()) {
            case FINITE -> finite(at, start, cue);
            case PARTICIPLE -> participle(at, start, cue);
            case BASE -> base(at, start, cue);
        }
    }

    private void finite(int at, int start, Cue cue) {
        boolean afterQuotation = cue.sort() == Sort.SAY && isAfterQuotation(at);
        Optional<NounPhrase> inverted = afterQuotation || at == start || parts.get(at - 1).is(",")
                ? subjects.phrases().beginningAt(at + 1, end(at)).filter(who -> afterQuotation || closes(who.to()))
                : Optional.empty();
        Optional<NounPhrase> before = afterQuotation ? Optional.empty() : subjects.before(at, start);
        if (before.isPresent()) {
            add(before.get(), at, cue, isPassive(at, cue) ? Manner.PASSIVE : Manner.PLAIN);
        } else if (inverted.isPresent() && cue.sort() == Sort.SAY && isInvertible(cue)) {
            add(inverted.get(), at, cue, Manner.INVERTED);
        } else if (at > start) {
            subjects.ofClauseBefore(at, start).ifPresent(who -> add(who, at, cue, Manner.SHARED));
        }
    }

    /** Whether a clause may end before a part. */
    private boolean closes(int at) {
        return at >= parts.size() || !parts.get(at).isWord() || SmallWords.RELATIVE.contains(parts.get(at).lower())
                || SmallWords.PREPOSITIONS.contains(parts.get(at).lower())
                || SmallWords.TIMES.contains(parts.get(at).lower());
    }

    private boolean isPassive(int at, Cue cue) {
        String before = parts.get(at - 1).lower();
        return !parts.get(at).lower().endsWith("s") && cue.inflection() == Inflection.FINITE && switch (before) {
            case "is", "are", "was", "were", "be", "been", "being" -> true;
            default -> false;
        };
    }

    private static boolean isInvertible(Cue cue) {
        return !cue.verb().equals("tell") && !cue.verb().equals("go");
    }

    private boolean isAfterQuotation(int at) {
        return at > 0 && (parts.get(at - 1).isQuoted()
                || at > 1 && parts.get(at - 1).is(",") && parts.get(at - 2).isQuoted());
    }

    private void participle(int at, int start, Cue cue) {
        if (at == start) {
            return;
        }
        if (SmallWords.AUXILIARIES.contains(parts.get(at - 1).lower())) {
            subjects.before(at, start).ifPresent(who -> add(who, at, cue, Manner.PLAIN));
            return;
        }
        Optional<NounPhrase> partner = parts.get(at - 1).is("and") ? partner(start) : Optional.empty();
        FramePart previous = parts.get(at - 1);
        Optional<NounPhrase> own = previous.isWord() && !previous.is("and")
                ? subjects.phrases().endingBefore(at, start) : Optional.empty();
        Optional<NounPhrase> who = partner.isPresent() ? partner
                : own.filter(phrase -> isAfterWith(phrase, start)).or(() -> subjects.ofClauseBefore(at, start))
                        .or(() -> own);
        who.ifPresent(speaker -> add(speaker, at, cue, Manner.PARTICIPLE));
    }

    private boolean isAfterWith(NounPhrase phrase, int start) {
        return phrase.from() > start && parts.get(phrase.from() - 1).is("with");
    }

    /** The speaker of the participle before this one in the sentence: ", saying … and calling". */
    private Optional<NounPhrase> partner(int start) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).cueFrom() >= start; i--) {
            if (found.get(i).manner() == Manner.PARTICIPLE) {
                return Optional.of(found.get(i).speaker());
            }
        }
        return Optional.empty();
    }

    private void base(int at, int start, Cue cue) {
        if (at == start) {
            return;
        }
        FramePart previous = parts.get(at - 1);
        if (previous.is("to")) {
            subjects.ofClauseBefore(at - 1, start).ifPresent(who -> add(who, at, cue, Manner.SHARED));
        } else if (SmallWords.AUXILIARIES.contains(previous.lower()) || SmallWords.isAdverb(previous.lower())
                || SmallWords.STANDING_ALONE.contains(previous.lower()) && !previous.is("it")
                || isPlural(previous)) {
            subjects.before(at, start).ifPresent(who -> add(who, at, cue, Manner.PLAIN));
        }
    }

    private static boolean isPlural(FramePart part) {
        return part.isWord() && part.lower().endsWith("s") && PersonWords.isPerson(part.lower());
    }

    private void colon(int at, int start) {
        boolean quotes = at + 1 < parts.size() && parts.get(at + 1).isQuoted();
        boolean verbBefore = !found.isEmpty() && found.get(found.size() - 1).cueFrom() >= start;
        if (at > start && !verbBefore && (quotes || at - start <= 4)) {
            subjects.phrases().endingBefore(at, start).filter(who -> quotes || who.from() == start).ifPresent(
                    who -> found.add(new Saying(who, at, at + 1, Sort.SAY, Manner.COLON)));
        }
    }

    private void add(NounPhrase who, int at, Cue cue, Manner manner) {
        found.add(new Saying(who, at, at + 1, cue.sort(), manner));
    }

    private int end(int at) {
        return frame.sentenceEnd(at);
    }
}
