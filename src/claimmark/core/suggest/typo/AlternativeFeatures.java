package claimmark.core.suggest.typo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import claimmark.core.suggest.typo.Weigher.Weighed;
import claimmark.core.suggest.typo.model.TermSequence;
import claimmark.core.suggest.typo.model.Term;
import claimmark.core.suggest.typo.model.TypoModel;
import claimmark.core.suggest.typo.model.Vocabulary;

/** Measures alternatives. Those that have no chance are left out, for most words have many. */
public final class AlternativeFeatures {

    /** An alternative with its features, in the order of {@link AlternativeFeature}. */
    public record Measured(Alternative alternative, float[] row) {
    }

    private static final double NO_CHANCE = -1;
    private static final int MOST = 6;
    /** The margin of an alternative that has no rivals. */
    private static final double NO_RIVAL = 20;

    private final TypoModel model;
    private final Alternatives alternatives;
    private final Weigher weigher;

    public AlternativeFeatures(TypoModel model) {
        this(model, new Alternatives(model.vocabulary()), new Weigher(model));
    }

    AlternativeFeatures(TypoModel model, Alternatives alternatives, Weigher weigher) {
        this.model = model;
        this.alternatives = alternatives;
        this.weigher = weigher;
    }

    /** The alternatives for the right word at a place that have a chance, the best first. */
    public List<Measured> at(TermSequence sequence, int index) {
        List<Weighed> all = weigher.weigh(sequence, alternatives.at(sequence, index));
        all.sort(Comparator.comparingDouble(weighed -> -weighed.gain()));
        List<Measured> measured = new ArrayList<>();
        for (int rank = 0; rank < all.size() && measured.size() < MOST; rank++) {
            if (all.get(rank).gain() > NO_CHANCE) {
                measured.add(new Measured(all.get(rank).alternative(), row(sequence, all, rank)));
            }
        }
        return measured;
    }

    private float[] row(TermSequence sequence, List<Weighed> all, int rank) {
        Weighed weighed = all.get(rank);
        Row row = new Row();
        row.set(AlternativeFeature.KIND, weighed.alternative().kind().ordinal());
        row.set(AlternativeFeature.NGRAM_GAIN, weighed.ngramGain());
        row.set(AlternativeFeature.MODEL_GAIN, weighed.fitGain());
        row.set(AlternativeFeature.SUM_GAIN, weighed.gain());
        row.set(AlternativeFeature.OLD_MODEL, weighed.oldFit());
        row.set(AlternativeFeature.NEW_MODEL, weighed.newFit());
        row.set(AlternativeFeature.RANK, rank);
        row.set(AlternativeFeature.RIVALS, all.size());
        row.set(AlternativeFeature.MARGIN, all.size() == 1 ? NO_RIVAL
                : weighed.gain() - all.get(rank == 0 ? 1 : 0).gain());
        double sum = Math.exp(weighed.oldFit());
        for (Weighed other : all) {
            sum += Math.exp(other.newFit());
        }
        row.set(AlternativeFeature.OLD_SHARE, Math.exp(weighed.oldFit()) / sum);
        row.set(AlternativeFeature.NEW_SHARE, Math.exp(weighed.newFit()) / sum);
        addRuns(sequence, weighed, row);
        addWord(sequence.term(weighed.alternative().from()), weighed.alternative(), row);
        addSurroundings(sequence, weighed.alternative(), row);
        return row.values;
    }

    private static final class Row {

        private final float[] values = new float[AlternativeFeature.values().length];

        void set(AlternativeFeature feature, double value) {
            values[feature.ordinal()] = (float) value;
        }
    }

    private void addRuns(TermSequence sequence, Weighed weighed, Row row) {
        int from = weighed.alternative().from();
        int to = weighed.alternative().to();
        addRuns(sequence, from, to, sequence.keys(from, to), AlternativeFeature.OLD_LEFT_PAIR, row);
        addRuns(sequence, from, to, weighed.keys(), AlternativeFeature.NEW_LEFT_PAIR, row);
    }

    /** Six features, beginning with {@code first}: the runs at the edges of some words, and around them. */
    private void addRuns(TermSequence sequence, int from, int to, long[] words, AlternativeFeature first, Row row) {
        long[] keys = new long[4 + words.length];
        keys[0] = sequence.key(from - 2);
        keys[1] = sequence.key(from - 1);
        System.arraycopy(words, 0, keys, 2, words.length);
        int right = 2 + words.length;
        keys[right] = sequence.key(to);
        keys[right + 1] = sequence.key(to + 1);
        int at = first.ordinal();
        row.values[at++] = count(keys, 1, 2);
        row.values[at++] = count(keys, right - 1, 2);
        row.values[at++] = words.length == 2 ? count(keys, 2, 2) : count(keys, 1, words.length + 2);
        row.values[at++] = count(keys, 0, 3);
        row.values[at++] = count(keys, right - 1, 3);
        row.values[at] = count(keys, 0, 4) + count(keys, right - 2, 4);
    }

    private float count(long[] keys, int from, int length) {
        return (float) model.ngrams().logCount(keys, from, length);
    }

    private void addWord(Term term, Alternative alternative, Row row) {
        Vocabulary vocabulary = model.vocabulary();
        String meant = String.join("", alternative.words());
        int number = vocabulary.find(term.word());
        row.set(AlternativeFeature.OLD_COUNT, logCount(term.word()));
        row.set(AlternativeFeature.OLD_LOWER_SHARE, number == Vocabulary.NONE ? -1 : vocabulary.lowerShare(number));
        row.set(AlternativeFeature.OLD_RIGHT, vocabulary.isRight(term.word()) ? 1 : 0);
        row.set(AlternativeFeature.NEW_COUNT, alternative.words().stream().mapToDouble(this::logCount).min().orElse(0));
        row.set(AlternativeFeature.LENGTH, term.word().length());
        row.set(AlternativeFeature.CAPITAL, term.looks().capital() ? 1 : 0);
        row.set(AlternativeFeature.FIRST, term.looks().first() ? 1 : 0);
        Slip slip = Slip.of(meant, term.word());
        row.set(AlternativeFeature.SLIP, slip.kind().ordinal());
        row.set(AlternativeFeature.SLIP_AT, slip.at());
        row.set(AlternativeFeature.SLIP_FROM_END, slip.fromEnd());
        row.set(AlternativeFeature.SLIP_EASY, slip.easy() ? 1 : 0);
        row.set(AlternativeFeature.SAME_STEM, Stems.areSame(meant, term.word()) ? 1 : 0);
        row.set(AlternativeFeature.OFTEN_CONFUSED, alternatives.areConfused(term.word(), meant) ? 1 : 0);
    }

    private double logCount(String word) {
        return Math.log(model.vocabulary().count(word) + 0.5);
    }

    private void addSurroundings(TermSequence sequence, Alternative alternative, Row row) {
        row.set(AlternativeFeature.LEFT_GROUP, sequence.group(alternative.from() - 1));
        row.set(AlternativeFeature.RIGHT_GROUP, sequence.group(alternative.to()));
        row.set(AlternativeFeature.LEFT_COUNT, weigher.logCount(sequence.key(alternative.from() - 1)));
        row.set(AlternativeFeature.RIGHT_COUNT, weigher.logCount(sequence.key(alternative.to())));
        int strangers = 0;
        for (int i = alternative.from() - 3; i < alternative.to() + 3; i++) {
            int group = sequence.group(i);
            strangers += group >= TermSequence.WORD_GROUPS && group < TermSequence.WORD_GROUPS + 3 ? 1 : 0;
        }
        row.set(AlternativeFeature.STRANGERS, strangers);
        row.set(AlternativeFeature.WORDS, sequence.size());
    }
}
