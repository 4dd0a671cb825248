package claimmark.core.align;

import java.util.List;
import java.util.Optional;

import claimmark.core.text.TextSpan;

/** Runs that keep their order in both texts: the text that stayed where it was, or a passage that moved. */
final class Passage {

    private final TokenText oldText;
    private final TokenText newText;
    private final List<Run> runs;
    private final boolean moved;
    /** The units of the old text that the runs before each run kept. */
    private final double[] keptBefore;

    Passage(TokenText oldText, TokenText newText, List<Run> runs, boolean moved) {
        this.oldText = oldText;
        this.newText = newText;
        this.runs = runs;
        this.moved = moved;
        this.keptBefore = new double[runs.size() + 1];
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            int units = oldText.end(run.oldEnd() - 1) - oldText.start(run.oldToken());
            keptBefore[i + 1] = keptBefore[i] + run.likeness() * units;
        }
    }

    int oldStart() {
        return runs.get(0).oldToken();
    }

    int oldEnd() {
        return runs.get(runs.size() - 1).oldEnd();
    }

    /** Where this passage has the tokens of a span; empty when it has none of them. */
    Optional<Image> imageOf(TokenSpan span) {
        int first = firstRunEndingAfter(span.fromToken());
        int last = firstRunEndingAfter(span.toToken() - 1);
        if (last == runs.size() || runs.get(last).oldToken() >= span.toToken()) {
            last--;
        }
        if (first > last) {
            return Optional.empty();
        }
        double kept = keptBefore[last + 1] - keptBefore[first] - lostBefore(runs.get(first), span)
                - lostAfter(runs.get(last), span);
        int start = startOf(span, first);
        int end = Math.max(start, endOf(span, last));
        return Optional.of(new Image(new TextSpan(start, end), Math.min(1, kept / span.units()), moved));
    }

    private double lostBefore(Run run, TokenSpan span) {
        return run.likeness() * Math.max(0, span.start() - oldText.start(run.oldToken()));
    }

    private double lostAfter(Run run, TokenSpan span) {
        return run.likeness() * Math.max(0, oldText.end(run.oldEnd() - 1) - span.end());
    }

    private int startOf(TokenSpan span, int first) {
        Run run = runs.get(first);
        int token = Math.max(run.oldToken(), span.fromToken());
        if (token == span.fromToken()) {
            return inside(token, token + run.diagonal(), span.start());
        }
        int gapStart = first == 0 ? token : runs.get(first - 1).oldEnd();
        int newGapStart = first == 0 ? run.newToken() : runs.get(first - 1).newEnd();
        return newText.start(run.newToken() - share(token - gapStart, token - span.fromToken(),
                run.newToken() - newGapStart));
    }

    private int endOf(TokenSpan span, int last) {
        Run run = runs.get(last);
        int token = Math.min(run.oldEnd(), span.toToken()) - 1;
        if (token == span.toToken() - 1) {
            return inside(token, token + run.diagonal(), span.end());
        }
        boolean isLast = last + 1 == runs.size();
        int gapEnd = isLast ? token + 1 : runs.get(last + 1).oldToken();
        int newGapEnd = isLast ? run.newEnd() : runs.get(last + 1).newToken();
        return newText.end(run.newEnd() - 1 + share(gapEnd - token - 1, span.toToken() - token - 1,
                newGapEnd - run.newEnd()));
    }

    /** How many of the tokens that replaced a gap belong to a span that holds some of the gap's tokens. */
    private static int share(int gap, int held, int replacement) {
        int share = gap == 0 ? 0 : (int) Math.round((double) replacement * held / gap);
        return share > 2 * held + 2 ? 0 : share;
    }

    /** The counterpart of an offset in a token. */
    private int inside(int oldToken, int newToken, int offset) {
        int distance = Math.max(0, offset - oldText.start(oldToken));
        int oldLength = oldText.length(oldToken);
        int newLength = newText.length(newToken);
        if (distance >= oldLength) {
            return newText.end(newToken);
        }
        return newText.start(newToken)
                + (oldLength == newLength ? distance : (int) Math.round((double) distance * newLength / oldLength));
    }

    private int firstRunEndingAfter(int token) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).oldEnd() > token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
