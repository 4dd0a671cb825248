package claimmark.core.suggest.typo.model;

/**
 * How likely words are after the words before them: stupid back-off (Brants and others, "Large language models in
 * machine translation", 2007) over up to five words. A word is judged by the sum over all runs that cover it, so that
 * what follows it counts as what stands before it.
 */
public final class NgramScore {

    /** The most words of a run. */
    public static final int ORDER = 5;

    private static final double BACK_OFF = Math.log(0.4);

    private final Vocabulary vocabulary;
    private final NgramTable table;
    private final double words;

    NgramScore(Vocabulary vocabulary, NgramTable table) {
        this.vocabulary = vocabulary;
        this.table = table;
        double all = 1;
        for (int number = 0; number < vocabulary.size(); number++) {
            all += vocabulary.count(number);
        }
        words = Math.log(all);
    }

    /**
     * The logarithm of how likely some terms are, from the first one to the last one that it covers.
     *
     * @param keys the keys of a paragraph, with at least four before {@code from}
     * @param from the first term to be judged
     * @param to the term after the last one
     */
    public double of(long[] keys, int from, int to) {
        double sum = 0;
        for (int at = from; at < to; at++) {
            sum += at(keys, at);
        }
        return sum;
    }

    /**
     * Runs grow to the left as long as they were counted. A run can only have been counted as often as the two shorter
     * ones in it; so one that the table takes for another, although these are missing, is not believed.
     */
    private double at(long[] keys, int at) {
        double likelihood = logCount(keys[at]) - words;
        int length = 1;
        while (length < ORDER) {
            long context = Keys.run(keys, at - length, at);
            double count = table.logCount(Keys.then(context, keys[at]));
            double ofContext = length == 1 ? logCount(keys[at - 1]) : table.logCount(context);
            if (count == 0 || length > 1 && ofContext == 0) {
                break;
            }
            likelihood = count - Math.max(count, ofContext);
            length++;
        }
        return likelihood + BACK_OFF * (ORDER - length);
    }

    /** The logarithm of how often a term was counted; half of one for what is not known. */
    public double logCount(long key) {
        int number = vocabulary.find(key);
        int count = number == Vocabulary.NONE ? 0 : vocabulary.count(number);
        return count > 0 ? Math.log(count) : Math.max(Math.log(0.5), table.logCount(key));
    }
}
