package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import claimmark.core.align.Words;
import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Target;
import claimmark.core.reanchor.ReviewAnchoring;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/** What holds whatever the reviewer and others do to an article, one after the other. */
class ManyChangesLaws {

    private static final int STEPS = 12;

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void everyAnnotationIsKeptAndItsPlaceIsInTheText(@ForAll long seed) {
        Article article = new Article(new Random(seed));
        List<Annotation> first = article.live.review().annotations();
        for (int step = 0; step < STEPS; step++) {
            article.step();
            article.check();
        }
        assertEquals(first.stream().map(Annotation::id).toList(),
                article.live.review().annotations().stream().map(Annotation::id).toList());
    }

    private static final class Article {

        private final Random random;
        private final List<String> texts = new ArrayList<>();
        private final LiveReview live;
        private String text;

        Article(Random random) {
            this.random = random;
            text = RandomReviews.text(random);
            texts.add(text);
            live = new LiveReview(ReviewAnchoring.open(RandomReviews.review(random, text), text));
        }

        void step() {
            switch (random.nextInt(4)) {
                case 0 -> type(random.nextInt(text.length() + 1), RandomReviews.text(random));
                case 1 -> decide();
                case 2 -> live.update(live.described(text));
                default -> others();
            }
        }

        private void type(int offset, String inserted) {
            int end = Math.min(text.length(), offset + random.nextInt(20));
            live.textChanged(new TextReplacement(offset, text.substring(offset, end), inserted));
            text = text.substring(0, offset) + inserted + text.substring(end);
        }

        private void decide() {
            List<Annotation> all = live.review().annotations();
            if (!all.isEmpty()) {
                AnnotationId id = all.get(random.nextInt(all.size())).id();
                Annotation before = live.current(id, text).orElseThrow();
                Target decided = random.nextBoolean() ? before.target().asOrphan()
                        : new TargetDescriber(text).describe(span(), before.target());
                live.apply(AnnotationEdit.replace(before,
                        new AnnotationDraft(before).target(decided).build(ReviewedArticle.NOON),
                        ReviewedArticle.ANA));
            }
        }

        private TextSpan span() {
            int start = random.nextInt(text.length() + 1);
            return new TextSpan(start, start + random.nextInt(text.length() - start + 1));
        }

        /** Others write a new text, a part of the one that is there, or one of before. */
        private void others() {
            String next = switch (random.nextInt(3)) {
                case 0 -> RandomReviews.text(random);
                case 1 -> span().of(text);
                default -> texts.get(random.nextInt(texts.size()));
            };
            ReviewedArticle.follow(live, text, next);
            text = next;
            texts.add(text);
        }

        void check() {
            Set<AnnotationId> waiting = new HashSet<>();
            live.needsALook(this::words).forEach(annotation -> waiting.add(annotation.id()));
            for (Annotation annotation : live.review().annotations()) {
                AnchorResult anchor = live.anchor(annotation.id(), this::words).orElseThrow();
                assertEquals(live.span(annotation.id()), anchor.place());
                anchor.place().ifPresent(place -> assertTrue(place.end() <= text.length()));
                AnchorCandidate.of(anchor).forEach(place -> assertTrue(place.span().end() <= text.length()));
                boolean asked = anchor instanceof Drifted
                        || anchor.place().isEmpty() && !annotation.target().orphan();
                assertEquals(asked, waiting.contains(annotation.id()));
                if (anchor instanceof Drifted drifted) {
                    assertTrue(!Words.same(drifted.oldWords(), drifted.newWords()));
                }
                live.isStale(annotation.id(), this::words);
            }
        }

        private String words(TextSpan span) {
            return span.of(text);
        }
    }
}
