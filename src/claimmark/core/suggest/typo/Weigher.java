package claimmark.core.suggest.typo;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.suggest.typo.Alternative.Kind;
import claimmark.core.suggest.typo.model.ContextHashes;
import claimmark.core.suggest.typo.model.DroppedWords;
import claimmark.core.suggest.typo.model.Keys;
import claimmark.core.suggest.typo.model.NgramScore;
import claimmark.core.suggest.typo.model.TermSequence;
import claimmark.core.suggest.typo.model.TypoModel;

/** Weighs alternatives against what is written: by n-grams on both sides, and by the weights of contexts. */
final class Weigher {

    /** What fits so much worse is not looked at any closer. */
    private static final double HOPELESS = -5;

    private final TypoModel model;
    private final NgramScore score;

    Weigher(TypoModel model) {
        this.model = model;
        score = model.score();
    }

    /**
     * An alternative with its weight.
     *
     * @param keys what n-grams are made of with it
     * @param ngramGain how much likelier the sequence is with it
     * @param oldFit how well what is written fits the context; 0 when it is not one right word
     * @param newFit how well the alternative does; 0 when it is more than one word
     */
    record Weighed(Alternative alternative, long[] keys, double ngramGain, double oldFit, double newFit) {

        double fitGain() {
            return newFit - oldFit;
        }

        double gain() {
            return ngramGain + fitGain();
        }
    }

    /** Weighs alternatives that begin at the same term. */
    List<Weighed> weigh(TermSequence sequence, List<Alternative> alternatives) {
        List<Weighed> weighed = new ArrayList<>();
        Written written = null;
        for (Alternative alternative : alternatives) {
            if (written == null || written.to != alternative.to()) {
                written = new Written(sequence, alternative.from(), alternative.to());
            }
            weighed.add(written.weigh(alternative));
        }
        return weighed;
    }

    /** How often a term was counted. */
    double logCount(long key) {
        return score.logCount(key);
    }

    /** What is written at a place, and how well it fits there; the same for all alternatives of the place. */
    private final class Written {

        private final TermSequence sequence;
        private final int from;
        private final int to;
        private final long[] hashes = new long[ContextHashes.COUNT];
        private final double fit;
        private final double likelihood;

        Written(TermSequence sequence, int from, int to) {
            this.sequence = sequence;
            this.from = from;
            this.to = to;
            sequence.around(from, to, hashes);
            fit = model.weights().of(hashes, sequence.key(from));
            likelihood = sequence.likelihood(score, from, to, sequence.keys(from, to));
        }

        Weighed weigh(Alternative alternative) {
            long[] keys = alternative.words().stream().mapToLong(Keys::of).toArray();
            double newFit = keys.length > 1 ? 0
                    : model.weights().of(hashes, keys.length == 0 ? DroppedWords.NOTHING : keys[0]);
            double oldFit = to - from == 1 && alternative.kind() != Kind.SPELL && keys.length < 2 ? fit : 0;
            boolean hopeless = alternative.isByContext() && newFit - oldFit < HOPELESS;
            double gain = hopeless ? HOPELESS : sequence.likelihood(score, from, to, keys) - likelihood;
            return new Weighed(alternative, keys, gain, oldFit, newFit);
        }
    }
}
