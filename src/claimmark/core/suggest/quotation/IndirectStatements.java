package claimmark.core.suggest.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import claimmark.core.suggest.Attribution;
import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.quotation.CueVerbs.Sort;
import claimmark.core.suggest.quotation.Saying.Manner;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

/** Finds what is said in an article without quotation marks, and who said it. */
public final class IndirectStatements {

    private static final int FEWEST_PARTS = 4;
    /** Verbs that need no "that" before what is said. */
    private static final Set<String> STATING = Set.of("said", "says", "say", "added", "adds", "claimed", "claims",
            "argued", "argues", "noted", "notes", "warned", "warns", "insisted", "insists", "announced", "announces",
            "suggested", "predicted", "predicts", "confirmed", "acknowledged", "admitted", "reported", "reports",
            "stated", "states", "explained", "told");
    /** A clause such as "the Kremlin said on Tuesday" has no more parts after its verb. */
    private static final int LONGEST_END = 8;

    private final Claimants claimants;
    private final List<IndirectStatement> found = new ArrayList<>();

    private IndirectStatements(Claimants claimants) {
        this.claimants = claimants;
    }

    /** The statements of an article, in order; at most one in a sentence, and none where anything is quoted. */
    public static List<IndirectStatement> in(PreparedText text, Cancellation cancellation) {
        IndirectStatements statements = new IndirectStatements(Claimants.of(text, cancellation));
        for (ReadBlock block : ReadBlock.in(text, cancellation)) {
            cancellation.check();
            statements.read(block.frame(), block.sayings());
        }
        return statements.found;
    }

    private void read(Frame frame, List<Saying> sayings) {
        int start = 0;
        int next = 0;
        while (start < frame.parts().size()) {
            int end = frame.sentenceEnd(start);
            List<Saying> own = new ArrayList<>();
            for (; next < sayings.size() && sayings.get(next).cueFrom() < end; next++) {
                if (sayings.get(next).sort() == Sort.SAY) {
                    own.add(sayings.get(next));
                }
            }
            if (frame.parts().subList(start, end).stream().noneMatch(FramePart::isQuoted)) {
                readSentence(frame, own, start, withoutMark(frame, end));
            }
            start = end;
        }
    }

    private void readSentence(Frame frame, List<Saying> sayings, int start, int end) {
        for (int i = sayings.size() - 1; i >= 0; i--) {
            Saying saying = sayings.get(i);
            if (isLast(frame, saying, start, end)) {
                add(frame, saying, frame.spanOf(start, saying.from() - 1));
                return;
            }
        }
        for (Saying saying : sayings) {
            Optional<TextSpan> said = said(frame, saying, start, end);
            if (said.isPresent()) {
                add(frame, saying, said.get());
                return;
            }
        }
    }

    private void add(Frame frame, Saying saying, TextSpan said) {
        found.add(new IndirectStatement(said, attribution(frame, saying)));
    }

    /** Whether a saying ends its sentence: "…, the Kremlin said on Tuesday". */
    private static boolean isLast(Frame frame, Saying saying, int start, int end) {
        return saying.nearFrom() == saying.from() && saying.from() > start
                && frame.parts().get(saying.from() - 1).is(",") && end - saying.to() <= LONGEST_END
                && saying.from() - start > FEWEST_PARTS && isStating(frame, saying);
    }

    private static boolean isStating(Frame frame, Saying saying) {
        return saying.manner() == Manner.ACCORDING
                || STATING.contains(frame.parts().get(saying.cueFrom()).lower());
    }

    private static int withoutMark(Frame frame, int end) {
        return frame.parts().get(end - 1).isWord() || frame.parts().get(end - 1).isNumber() ? end : end - 1;
    }

    private static Optional<TextSpan> said(Frame frame, Saying saying, int start, int end) {
        if (saying.manner() == Manner.ACCORDING && saying.from() == start) {
            int comma = saying.to();
            return comma + FEWEST_PARTS < end && frame.parts().get(comma).is(",")
                    ? Optional.of(frame.spanOf(comma + 1, end)) : Optional.empty();
        }
        if (saying.manner() != Manner.PLAIN) {
            return Optional.empty();
        }
        int that = saying.cueTo();
        while (that < end && that < saying.cueTo() + FEWEST_PARTS && !frame.parts().get(that).is("that")) {
            that++;
        }
        int from = that < end && frame.parts().get(that).is("that") ? that + 1 : saying.cueTo();
        boolean stating = from > saying.cueTo() || isStating(frame, saying);
        return from + FEWEST_PARTS <= end && stating && hasVerb(frame, from, end)
                ? Optional.of(frame.spanOf(from, end)) : Optional.empty();
    }

    private static boolean hasVerb(Frame frame, int from, int end) {
        Subjects subjects = new Subjects(frame.parts());
        for (int at = from + 1; at < end; at++) {
            String word = frame.parts().get(at).lower();
            if (subjects.isFinite(at) || CueVerbs.of(word) != null || SmallWords.AUXILIARIES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private Attribution attribution(Frame frame, Saying saying) {
        TextSpan speaker = frame.spanOf(saying.speaker().from(), saying.speaker().to());
        return new Attribution(Optional.of(speaker), Optional.of(frame.spanOf(saying.cueFrom(), saying.cueTo())),
                claimants.nameOf(speaker));
    }
}
