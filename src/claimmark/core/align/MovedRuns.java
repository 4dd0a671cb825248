package claimmark.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds equal runs among the tokens that are not aligned yet: text that stood elsewhere in the old text. */
final class MovedRuns {

    private static final int SEED_WIDTH = 4;
    /** A shorter run, in UTF-16 units, may be the same by chance. */
    private static final int LEAST_UNITS = 40;
    /** The same for a run that is a whole line in both texts. */
    private static final int LEAST_UNITS_OF_LINE = 10;

    private final UnalignedTokens unaligned;
    private final TextPair texts;

    MovedRuns(UnalignedTokens unaligned) {
        this.unaligned = unaligned;
        this.texts = unaligned.texts();
    }

    /** The runs in the order of the old text. Their tokens are marked as aligned. */
    List<TokenRun> find() {
        SeedTable seeds = new SeedTable(SEED_WIDTH, unaligned.oldCount());
        unaligned.forEachOldStretch((from, to) -> seeds.addOld(texts.oldText(), from, to));
        if (seeds.entries() == 0) {
            return List.of();
        }
        unaligned.forEachNewStretch((from, to) -> seeds.addNew(texts.newText(), from, to));
        return claim(grow(seeds));
    }

    private List<TokenRun> grow(SeedTable seeds) {
        List<TokenRun> runs = new ArrayList<>();
        for (int i = 0; i < seeds.entries(); i++) {
            int oldToken = seeds.oldPlace(i);
            int newToken = seeds.newPlace(i);
            TokenRun last = runs.isEmpty() ? TokenRun.same(0, 0, 0) : runs.get(runs.size() - 1);
            boolean covered = oldToken < last.oldEnd() && newToken - oldToken == last.diagonal();
            if (oldToken >= 0 && newToken >= 0 && !covered) {
                runs.add(grow(oldToken, newToken));
            }
        }
        return runs;
    }

    private TokenRun grow(int oldToken, int newToken) {
        int before = 0;
        while (isFreePair(oldToken - before - 1, newToken - before - 1)) {
            before++;
        }
        int after = 0;
        while (isFreePair(oldToken + after, newToken + after)) {
            after++;
        }
        return TokenRun.same(oldToken - before, newToken - before, before + after);
    }

    private boolean isFreePair(int oldToken, int newToken) {
        return unaligned.isFree(oldToken, newToken) && texts.isSame(oldToken, newToken);
    }

    /** Chooses the runs that are long enough. The longest run takes its tokens first. */
    private List<TokenRun> claim(List<TokenRun> runs) {
        List<TokenRun> claimed = new ArrayList<>();
        runs.sort(Comparator.comparingInt(TokenRun::length).reversed());
        for (TokenRun run : runs) {
            TokenRun free = freePart(run);
            if (free.length() > 0 && isLong(free)) {
                unaligned.take(free);
                claimed.add(free);
            }
        }
        claimed.sort(Comparator.comparingInt(TokenRun::oldToken));
        return claimed;
    }

    /** The part of a run that is still free after other runs took some of its first or last tokens. */
    private TokenRun freePart(TokenRun run) {
        int from = 0;
        while (from < run.length() && !unaligned.isFree(run.oldToken() + from, run.newToken() + from)) {
            from++;
        }
        int to = from;
        while (to < run.length() && unaligned.isFree(run.oldToken() + to, run.newToken() + to)) {
            to++;
        }
        return TokenRun.same(run.oldToken() + from, run.newToken() + from, to - from);
    }

    private boolean isLong(TokenRun run) {
        TokenText oldText = texts.oldText();
        int units = oldText.end(run.oldEnd() - 1) - oldText.start(run.oldToken());
        return units >= LEAST_UNITS || units >= LEAST_UNITS_OF_LINE && isLine(oldText, run.oldToken(), run.oldEnd())
                && isLine(texts.newText(), run.newToken(), run.newEnd());
    }

    private static boolean isLine(TokenText text, int from, int to) {
        return text.startsLine(from) && (to == text.size() || text.startsLine(to));
    }
}
