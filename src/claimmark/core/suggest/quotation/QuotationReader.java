package claimmark.core.suggest.quotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Weights;
import claimmark.core.text.Cancellation;

/** Reads an article block by block, and finds for each quotation who most likely said it. */
final class QuotationReader {

    /**
     * A quotation and somebody who may have said it.
     *
     * @param frame the frame that the saying is in
     * @param features what of the two has a weight
     */
    record Candidate(Frame frame, Saying saying, Set<Feature> features) {
    }

    /** How far from a quotation its speaker may be, in parts. */
    private static final int REACH = 200;

    private final String text;
    private final Weights<Feature> weights;
    private final List<Attributed> found = new ArrayList<>();
    private @Nullable Frame lastFrame;
    private List<Saying> lastSayings = List.of();

    private QuotationReader(String text, Weights<Feature> weights) {
        this.text = text;
        this.weights = weights;
    }

    /** Each passage in quotation marks with its most likely speaker, in order. */
    static List<Attributed> read(PreparedText text, Weights<Feature> weights, Cancellation cancellation) {
        QuotationReader reader = new QuotationReader(text.text(), weights);
        for (ReadBlock block : ReadBlock.in(text, cancellation)) {
            cancellation.check();
            reader.read(block.frame(), block.sayings());
        }
        return reader.found;
    }

    private void read(Frame frame, List<Saying> sayings) {
        @Nullable Saying before = null;
        QuotedWords words = new QuotedWords(text, frame);
        for (int quoted : frame.quotedParts()) {
            Set<Feature> own = words.features(quoted);
            Attributed best = new Attributed(frame, quoted, Optional.empty(), frame, weights.sum(own));
            for (Candidate candidate : candidates(frame, near(sayings, quoted), quoted, own, before)) {
                double score = weights.sum(candidate.features());
                if (best.saying().isEmpty() || score > best.score()) {
                    best = new Attributed(frame, quoted, Optional.of(candidate.saying()), candidate.frame(), score);
                }
            }
            found.add(best);
            if (best.saying().isPresent() && best.score() > 0 && best.sayingFrame() == frame) {
                before = best.saying().get();
            }
        }
        lastFrame = frame;
        lastSayings = sayings;
    }

    /** The sayings that are not too far from a quotation to be about it. */
    private static List<Saying> near(List<Saying> sayings, int quoted) {
        return sayings.subList(firstAfter(sayings, quoted - REACH), firstAfter(sayings, quoted + REACH));
    }

    /** The number of sayings whose cue stands before a part. */
    private static int firstAfter(List<Saying> sayings, int part) {
        int low = 0;
        int high = sayings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sayings.get(middle).cueFrom() < part) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Candidate> candidates(Frame frame, List<Saying> sayings, int quoted, Set<Feature> own,
            @Nullable Saying before) {
        Attributing attributing = new Attributing(text, frame, sayings);
        List<Candidate> candidates = new ArrayList<>();
        for (Saying saying : sayings) {
            if (saying.to() <= quoted || saying.nearFrom() > quoted) {
                candidates.add(candidate(frame, saying, attributing.features(quoted, saying, before), own));
            }
        }
        fromLastParagraph(quoted, own).ifPresent(candidates::add);
        return candidates;
    }

    /** Who spoke in the paragraph before, when a quotation begins a paragraph. */
    private Optional<Candidate> fromLastParagraph(int quoted, Set<Feature> own) {
        Frame last = lastFrame;
        if (quoted > 0 || last == null || last.parts().isEmpty()) {
            return Optional.empty();
        }
        Set<Feature> features = EnumSet.of(Feature.BIAS);
        if (last.parts().get(last.parts().size() - 1).is(":") && !lastSayings.isEmpty()) {
            features.add(Feature.COLON_IN_LAST_PARAGRAPH);
            return Optional.of(fromOtherFrame(last, lastSayings.get(lastSayings.size() - 1), features, own));
        }
        if (found.isEmpty() || found.get(found.size() - 1).frame() != last) {
            return Optional.empty();
        }
        Attributed previous = found.get(found.size() - 1);
        features.add(previous.passage().isClosed() ? Feature.SAME_AS_LAST_PARAGRAPH
                : Feature.CONTINUED_FROM_LAST_PARAGRAPH);
        return previous.saying().filter(saying -> previous.score() > 0)
                .map(saying -> fromOtherFrame(previous.sayingFrame(), saying, features, own));
    }

    private Candidate fromOtherFrame(Frame sayingFrame, Saying saying, Set<Feature> features, Set<Feature> own) {
        features.addAll(new Attributing(text, sayingFrame, List.of()).ofSaying(saying));
        return candidate(sayingFrame, saying, features, own);
    }

    /** Adds what the quotation tells to the features of the two. */
    private static Candidate candidate(Frame sayingFrame, Saying saying, Set<Feature> features, Set<Feature> own) {
        features.addAll(own);
        if (QuotedWords.isShortAndOther(saying, own)) {
            features.add(Feature.SHORT_AND_OTHER);
        }
        return new Candidate(sayingFrame, saying, features);
    }
}
