package claimmark.core.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.live.LiveReview;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Signature;
import claimmark.core.model.Status;
import claimmark.core.text.TextSpan;

/**
 * Resolves a typo when its correction is typed into the article, and opens it again when the correction goes, as when
 * typing is undone. So both are one step of Undo. What somebody says of the typo meanwhile is left alone.
 */
public final class TypedCorrections {

    private final LiveReview live;
    private final Author author;
    private final Map<AnnotationId, AnnotationEdit> made = new HashMap<>();

    /** @param author signs what is resolved and opened */
    public TypedCorrections(LiveReview live, Author author) {
        this.live = live;
        this.author = author;
    }

    /**
     * Follows a change of the text.
     *
     * @param changed the annotations whose words may be other ones now
     * @param words reads the text as it is now
     * @return what to do about it; the caller does it
     */
    public ReviewStep follow(Collection<AnnotationId> changed, Function<TextSpan, String> words) {
        List<AnnotationEdit> edits = new ArrayList<>();
        Signature by = author.sign(live.review());
        for (AnnotationId id : changed) {
            live.review().annotation(id).flatMap(typo -> edit(typo, live.span(id).map(words).orElse(""), by))
                    .ifPresent(edits::add);
        }
        return new ReviewStep(author.in(live.review()), edits);
    }

    private Optional<AnnotationEdit> edit(Annotation typo, String words, Signature by) {
        boolean corrected = !typo.correction().isEmpty() && words.equals(typo.correction());
        @Nullable AnnotationEdit earlier = made.get(typo.id());
        if (corrected && earlier == null && !typo.status().isDone() && !words.equals(typo.words())) {
            AnnotationEdit edit = AnnotationEdit.replace(typo, resolved(typo, by), by);
            made.put(typo.id(), edit);
            return Optional.of(edit);
        }
        if (!corrected && earlier != null) {
            made.remove(typo.id());
            return earlier.after().filter(typo::equals).map(same -> earlier.inverse(by))
                    .or(() -> reopened(typo, earlier, by));
        }
        return Optional.empty();
    }

    private static Optional<AnnotationEdit> reopened(Annotation typo, AnnotationEdit earlier, Signature by) {
        return earlier.before().filter(before -> typo.status() == Status.RESOLVED)
                .map(before -> AnnotationEdit.replace(typo, opened(typo, before, by), by));
    }

    private static Annotation resolved(Annotation typo, Signature by) {
        return new AnnotationDraft(typo).status(Status.RESOLVED).replacing(typo.words()).build(by.when());
    }

    private static Annotation opened(Annotation typo, Annotation before, Signature by) {
        return new AnnotationDraft(typo).status(before.status()).corrected(before.corrected()).build(by.when());
    }
}
