package claimmark.core.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Source;
import claimmark.core.model.Target;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** Texts of few words that often repeat, and reviews of them that may say anything. */
public final class RandomReviews {

    private static final String[] WORDS = {"tax", "taxes", "form", "from", "the", "minister", "\uD83D\uDE00", "\u00E9",
            "\u201Cyes\u201D", "4", "\n\n", "\u0000", "\uD800"};

    private RandomReviews() {
    }

    public static Review review(Random random, String text) {
        List<Annotation> annotations = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            annotations.add(Annotation.create(new AnnotationId("a" + i), AnnotationKind.CLAIM, target(random, text),
                    "ana", Instant.EPOCH));
        }
        return new Review("r", source(text, random.nextInt(4) > 0), List.of(), List.of(RatingScale.DEFAULT),
                annotations, ForeignContent.NONE);
    }

    public static Source source(String text, boolean kept) {
        return new Source("a.txt", "text/plain", "en", "UTF-8", "", Sha256.of(text), "1",
                kept ? Optional.of(new ReviewedText(text)) : Optional.empty(), ForeignContent.NONE);
    }

    private static Target target(Random random, String text) {
        int start = random.nextInt(text.length() + 1);
        TextSpan span = new TextSpan(start, start + random.nextInt(text.length() - start + 1));
        Target right = new TargetDescriber(text).describe(span);
        return switch (random.nextInt(6)) {
            case 0 -> right.withoutPosition();
            case 1 -> right.asOrphan();
            case 2 -> new Target(right.quote(), new TextPositionSelector(random.nextInt(99), 100 + random.nextInt(99)));
            case 3 -> new Target(new TextQuoteSelector(text(random), "", text(random)), TextPositionSelector.of(span));
            default -> right;
        };
    }

    public static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(3) == 0 ? ". " : " ");
        }
        return text.toString();
    }
}
