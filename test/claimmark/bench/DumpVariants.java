package claimmark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import claimmark.bench.EvidenceCounts.Votes;
import claimmark.bench.LineModelTrainer.Dump;
import claimmark.core.text.TextSpan;

/**
 * Makes texts that dumps of pages lack: clean articles, very short ones and very long ones, with and without the
 * furniture of a page around them. They are made of development dumps by stripping, cutting and joining. A model that
 * has not seen such texts takes their end for a footer.
 */
final class DumpVariants {

    private static final int EACH_LONG = 3;
    private static final int SHORTEST_LONG = 80;
    private static final int LONGEST_LONG = 800;
    private static final int LINES_BETWEEN = 25;

    private final List<Dump> dumps;
    private final double weight;
    private final Random random = new Random(13);
    private final List<Dump> made = new ArrayList<>();

    private DumpVariants(List<Dump> dumps, double weight) {
        this.dumps = dumps;
        this.weight = weight;
    }

    /**
     * The dumps, and the texts that are made of them. The same dumps give the same texts.
     *
     * @param weight what a made text counts beside a dump as it was found
     */
    static List<Dump> with(List<Dump> dumps, double weight) {
        DumpVariants variants = new DumpVariants(dumps, weight);
        variants.made.addAll(dumps);
        for (int i = 0; i < dumps.size(); i++) {
            Dump dump = dumps.get(i);
            if (last(dump) >= 0) {
                variants.addClean(dump);
                variants.addShort(dump);
                if (i % EACH_LONG == 0) {
                    variants.addLong(dump);
                }
            }
        }
        return variants.made;
    }

    /** The body alone, or with the one to four lines above it, which are most often headline and byline. */
    private void addClean(Dump dump) {
        Assembly clean = new Assembly();
        int first = first(dump);
        int above = random.nextBoolean() ? 0 : random.nextInt(5);
        clean.add(dump, Math.max(0, first - above), first, false);
        clean.add(dump, first, last(dump) + 1, true);
        made.add(clean.dump(dump, weight));
    }

    /** The first one to six lines of the body. */
    private void addShort(Dump dump) {
        Assembly start = new Assembly();
        int lines = 1 + random.nextInt(6);
        int end = first(dump);
        while (end <= last(dump) && lines > 0) {
            lines -= dump.body()[end++] ? 1 : 0;
        }
        start.add(dump, first(dump), end, true);
        made.add(start.dump(dump, weight));
    }

    /** Many bodies, one after the other, with the furniture of a page around them, or between them, or nowhere. */
    private void addLong(Dump dump) {
        Assembly joined = new Assembly();
        boolean around = random.nextInt(3) > 0;
        boolean between = random.nextInt(3) == 0;
        int wanted = SHORTEST_LONG + (int) (Math.pow(random.nextDouble(), 2) * (LONGEST_LONG - SHORTEST_LONG));
        if (around) {
            joined.add(dump, 0, first(dump), false);
        }
        joined.add(dump, first(dump), last(dump) + 1, !between);
        while (joined.lines.size() < wanted) {
            Dump next = dumps.get(random.nextInt(dumps.size()));
            if (last(next) >= 0) {
                joined.add(next, first(next), last(next) + 1, !between || last(next) - first(next) > LINES_BETWEEN);
            }
        }
        if (around) {
            joined.add(dump, last(dump) + 1, dump.body().length, false);
        }
        made.add(joined.dump(dump, weight));
    }

    private static int first(Dump dump) {
        int first = 0;
        while (first < dump.body().length && !dump.body()[first]) {
            first++;
        }
        return first;
    }

    private static int last(Dump dump) {
        int last = dump.body().length - 1;
        while (last >= 0 && !dump.body()[last]) {
            last--;
        }
        return last;
    }

    /** A text that is put together of lines, and what is true of each line. */
    private static final class Assembly {

        private final List<String> lines = new ArrayList<>();
        private final List<Boolean> body = new ArrayList<>();

        void add(Dump dump, int from, int to, boolean bodyOnly) {
            for (int i = from; i < to; i++) {
                if (!bodyOnly || dump.body()[i]) {
                    lines.add(dump.lines().get(i));
                    body.add(dump.body()[i]);
                }
            }
        }

        Dump dump(Dump like, double weight) {
            StringBuilder text = new StringBuilder();
            List<TextSpan> spans = new ArrayList<>();
            boolean[] truth = new boolean[lines.size()];
            for (int i = 0; i < truth.length; i++) {
                spans.add(new TextSpan(text.length(), text.length() + lines.get(i).length()));
                text.append(lines.get(i)).append("\n\n");
                truth[i] = body.get(i);
            }
            return new Dump(like.id(), like.site(), text.toString(), spans, List.copyOf(lines), truth, new Votes(),
                    weight);
        }
    }
}
