package claimmark.core.suggest.quotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.suggest.quotation.CueVerbs.Sort;

/** Tells the features of a quotation and a saying in the same frame. */
final class Attributing {

    private static final int FAR = 12;

    private final String text;
    private final Frame frame;
    private final List<FramePart> parts;
    private final List<Saying> sayings;

    Attributing(String text, Frame frame, List<Saying> sayings) {
        this.text = text;
        this.frame = frame;
        this.parts = frame.parts();
        this.sayings = sayings;
    }

    /**
     * The features of the two.
     *
     * @param quoted the part that is the quotation
     * @param before the saying that the quotation before this one belongs to
     */
    Set<Feature> features(int quoted, Saying saying, @Nullable Saying before) {
        Set<Feature> features = EnumSet.of(Feature.BIAS);
        if (saying.nearFrom() > quoted) {
            after(quoted, saying, features);
        } else {
            before(quoted, saying, features);
        }
        features.addAll(ofSaying(saying));
        if (saying.equals(before)) {
            boolean alone = frame.sentenceStart(quoted) == quoted && parts.get(quoted).endsSentence();
            features.add(alone ? Feature.SAME_AS_BEFORE_ALONE : Feature.SAME_AS_BEFORE);
        }
        return features;
    }

    /** The features of a saying, whatever is quoted. */
    Set<Feature> ofSaying(Saying saying) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        verb(saying, features);
        speaker(saying, features);
        return features;
    }

    private void before(int quoted, Saying saying, Set<Feature> features) {
        int distance = quoted - saying.to();
        int sentences = sentencesBetween(saying.to() - 1, quoted);
        features.add(sentences == 0 ? Feature.SAME_SENTENCE_BEFORE
                : sentences == 1 ? Feature.SENTENCE_BEFORE : Feature.FAR_BEFORE);
        boolean colon = parts.get(quoted - 1).is(":") && distance >= 0;
        if (colon && sayingsBetween(saying, saying.to(), quoted) == 0) {
            features.add(Feature.COLON_BEFORE);
        }
        if (sentences == 0) {
            features.add(distance <= 1 ? Feature.TOUCHES_BEFORE : distance <= 5 ? Feature.NEAR_BEFORE
                    : distance <= FAR ? Feature.MIDDLE_BEFORE : Feature.BIAS);
            if (distance <= 1 && isNaming(parts.get(saying.cueFrom()).lower())) {
                features.add(Feature.NAMED_SO);
            }
            if (distance >= 1 && parts.get(saying.cueTo() < quoted ? saying.cueTo() : quoted - 1).is("that")) {
                features.add(Feature.THAT_BEFORE);
            }
        }
        between(saying, saying.to(), quoted, features);
    }

    private void after(int quoted, Saying saying, Set<Feature> features) {
        int distance = saying.nearFrom() - quoted - 1;
        int sentences = sentencesBetween(quoted, saying.nearFrom());
        String words = lastUnit(quoted);
        boolean touches = distance == 0 || distance == 1 && parts.get(quoted + 1).is(",");
        if (touches) {
            features.add(words.equals(".") ? Feature.TOUCHES_AFTER_FULL_STOP
                    : distance == 1 || ",?!".contains(words) ? Feature.TOUCHES_AFTER_COMMA : Feature.TOUCHES_AFTER);
        }
        boolean joined = touches && !words.equals(".");
        features.add(sentences == 0 || joined ? Feature.SAME_SENTENCE_AFTER
                : sentences == 1 ? Feature.SENTENCE_AFTER : Feature.FAR_AFTER);
        if (!touches && sentences == 0) {
            if (saying.from() > 0 && parts.get(saying.from() - 1).is("as")) {
                features.add(Feature.AS_CLAUSE_AFTER);
            }
            boolean clause = isAfterComma(saying.nearFrom())
                    && frame.sentenceEnd(saying.to() - 1) - saying.to() <= 9;
            features.add(clause ? Feature.FINAL_CLAUSE_AFTER : distance <= 5 ? Feature.NEAR_AFTER : Feature.BIAS);
        }
        between(saying, quoted + 1, saying.nearFrom(), features);
    }

    /** Whether a comma stands before a part, or at the end of the quotation before it: "one" and "two," Reed said. */
    private boolean isAfterComma(int part) {
        FramePart before = parts.get(part - 1);
        return before.is(",") || before.isQuoted() && lastUnit(part - 1).equals(",");
    }

    /** The mark that a quotation ends with; empty when it is not closed. */
    private String lastUnit(int quoted) {
        QuotedPassage passage = frame.passages().get(parts.get(quoted).passage());
        int end = passage.words().end();
        return passage.isClosed() ? text.substring(end - 1, end) : "";
    }

    private static boolean isNaming(String verb) {
        return switch (verb) {
            case "called", "dubbed", "titled", "entitled", "named", "labeled", "calling", "termed", "known" -> true;
            default -> false;
        };
    }

    private int sentencesBetween(int from, int to) {
        int ends = 0;
        for (int at = from; at < to; at++) {
            ends += parts.get(at).endsSentence() ? 1 : 0;
        }
        return ends;
    }

    private int sayingsBetween(Saying saying, int from, int to) {
        int count = 0;
        for (Saying other : sayings) {
            count += other.cueFrom() >= from && other.cueFrom() < to && other.sort() != Sort.OTHER
                    && !other.equals(saying) ? 1 : 0;
        }
        return count;
    }

    private void between(Saying saying, int from, int to, Set<Feature> features) {
        int quotations = 0;
        for (int at = from; at < to; at++) {
            FramePart part = parts.get(at);
            quotations += part.isQuoted() ? 1 : 0;
            if (part.is(",")) {
                features.add(Feature.COMMA_BETWEEN);
            } else if (part.is("and") || part.is("but") || part.is("while")) {
                features.add(Feature.CONJUNCTION_BETWEEN);
            }
        }
        if (quotations > 0) {
            features.add(quotations == 1 ? Feature.ONE_QUOTATION_BETWEEN : Feature.MORE_QUOTATIONS_BETWEEN);
        }
        int others = sayingsBetween(saying, from, to);
        if (others > 0) {
            features.add(others == 1 ? Feature.ONE_SAYING_BETWEEN : Feature.MORE_SAYINGS_BETWEEN);
        }
    }

    private void verb(Saying saying, Set<Feature> features) {
        features.add(switch (saying.sort()) {
            case SAY -> Feature.SAYS;
            case CALL -> Feature.CALLS;
            case OTHER -> Feature.GOES_WITH;
        });
        String cue = parts.get(saying.cueFrom()).lower();
        if (cue.equals("said") || cue.equals("says") || cue.equals("wrote") || cue.equals("tweeted")) {
            features.add(Feature.SAID_ITSELF);
        }
        features.add(Feature.valueOf(saying.manner().name()));
    }

    private void speaker(Saying saying, Set<Feature> features) {
        NounPhrase speaker = saying.speaker();
        String only = speaker.to() - speaker.from() == 1 ? parts.get(speaker.from()).lower() : "";
        features.add(switch (only) {
            case "he", "she" -> Feature.SPEAKER_HE;
            case "i", "we", "you" -> Feature.SPEAKER_I;
            case "it", "this", "that", "which" -> Feature.SPEAKER_IT;
            case "who" -> Feature.SPEAKER_RELATIVE;
            case "they", "others", "some", "many" -> Feature.SPEAKER_THEY;
            default -> phrase(speaker);
        });
    }

    private Feature phrase(NounPhrase speaker) {
        for (int at = speaker.from(); at < speaker.to(); at++) {
            if (PersonWords.isPerson(parts.get(at).lower())) {
                return Feature.SPEAKER_PERSON;
            }
        }
        FramePart last = parts.get(speaker.to() - 1);
        boolean name = last.isCapitalised() || last.is(")") || parts.get(speaker.from()).isCapitalised()
                && !SmallWords.DETERMINERS.contains(parts.get(speaker.from()).lower());
        return name ? Feature.SPEAKER_NAME : Feature.SPEAKER_OTHER;
    }
}
