package claimmark.ide.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

import claimmark.core.desk.Assessment;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.scales.ScaleDraft;
import claimmark.core.scales.ScaleDraft.Word;
import claimmark.core.text.TextSpan;

/** What a reviewer may do to an article, at random: the same for the same seed. */
final class RandomSteps {

    private static final List<String> WORDS = List.of("as said", "the \"Kremlin\"", "4.5 %", "caf\u00E9", "\u0416", "x",
            "two\nlines", "");
    private static final List<String> TYPED = List.of("x", "word ", " word", "two words", "", "", "\n", "a\nb",
            "caf\u00E9", "\uD83D\uDE00");
    private static final int MOST = 20;
    private static final int LONGEST = 30;

    private final ArticleSession session;
    private final Annotating annotating;
    private final Random random;
    private final List<RatingScale> scales = new ArrayList<>(RatingScale.SHIPPED);

    RandomSteps(ArticleSession session, Annotating annotating, long seed) {
        this.session = session;
        this.annotating = annotating;
        random = new Random(seed);
        scales.add(new ScaleDraft("House", List.of(new Word("As said", "1"), new Word("Nearly", "2.5"),
                new Word("Made up", "6"), new Word("Hearsay", ""), new Word("Opinion", "")), true).scale());
    }

    /** Does one thing. It may be none: a word may be typed that is there, a verdict taken away that was never given. */
    void step() {
        int what = random.nextInt(20);
        List<AnnotationId> ids = session.review().annotations().stream().map(Annotation::id).toList();
        if (what < 3 && ids.size() < MOST || ids.isEmpty()) {
            annotating.mark(pick(List.of(AnnotationKind.values())), place());
        } else if (what < 6) {
            type();
        } else {
            change(what, pick(ids));
        }
    }

    private void change(int what, AnnotationId id) {
        RatingScale scale = pick(scales);
        switch (what) {
            case 6, 7, 8 -> annotating.rate(id, scale, value(scale));
            case 9 -> annotating.rate(List.of(id, pick(session.review().annotations()).id()), scale, value(scale));
            case 10 -> annotating.adjudicate(id, scale, value(scale));
            case 11 -> annotating.assess(id, new Assessment(pick(List.of(AnnotationKind.values())),
                    value(scale).map(value -> new Assessment.Given(scale, value)), pick(List.of(Status.values())),
                    List.of(annotating.source("https://example.org/" + random.nextInt(9), Stance.CONTEXT))));
            case 12 -> annotating.cite(id, "https://example.org/" + random.nextInt(9), pick(List.of(Stance.values())));
            case 13 -> annotating.reply(id, pick(WORDS) + "!");
            case 14 -> annotating.moveTo(id, place());
            case 15 -> annotating.correct(id, pick(WORDS));
            case 16 -> annotating.delete(List.of(id));
            case 17 -> annotating.change(id, "Explain", this::explained);
            default -> annotating.change(id, "Change", this::changed);
        }
    }

    private AnnotationDraft explained(AnnotationDraft draft) {
        Annotation before = draft.build();
        return before.verdictOf(annotating.reviewer()).map(own -> draft.verdict(own.withExplanation(pick(WORDS))))
                .orElse(draft);
    }

    private AnnotationDraft changed(AnnotationDraft draft) {
        return switch (random.nextInt(5)) {
            case 0 -> draft.comment(pick(WORDS));
            case 1 -> draft.tags(pick(List.of(List.of(), List.of("a"), List.of("a", "b"))));
            case 2 -> draft.status(pick(List.of(Status.values())));
            case 3 -> draft.correction(pick(WORDS));
            default -> draft.kind(pick(List.of(AnnotationKind.values())));
        };
    }

    private Optional<RatingValue> value(RatingScale scale) {
        return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(pick(scale.values()));
    }

    private TextSpan place() {
        int length = session.articleCharacters().length();
        int start = random.nextInt(length - LONGEST);
        return TextSpan.ofLength(start, 1 + random.nextInt(LONGEST));
    }

    private void type() {
        IDocument page = session.readingDocument();
        int at = random.nextInt(page.getLength() - LONGEST);
        int length = random.nextInt(3) == 0 ? random.nextInt(LONGEST) : 0;
        try {
            if (length > 0 && random.nextBoolean()) {
                cutAndPaste(page, at, length);
            } else {
                page.replace(at, length, pick(TYPED));
            }
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void cutAndPaste(IDocument page, int at, int length) throws BadLocationException {
        String words = page.get(at, length);
        page.replace(at, length, "");
        page.replace(random.nextInt(page.getLength() - LONGEST), 0, words);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
