package claimmark.ide.view.history;

import java.util.function.UnaryOperator;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.model.Tier;
import claimmark.core.model.Token;
import claimmark.core.sealing.FieldName;
import claimmark.core.sealing.PlaceInWords;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;

/** The words for the values of fields: what the sidecar has as a token or an id has a name for the reader. */
final class ValueWords {

    private final UnaryOperator<String> person;

    /** @param person gives a reviewer's id the name */
    ValueWords(UnaryOperator<String> person) {
        this.person = person;
    }

    /** An empty value stays empty. */
    String of(FieldName field, String value) {
        return switch (field.leaf().isEmpty() ? field.group() : field.leaf()) {
            case "kind" -> Token.find(AnnotationKind.class, value).map(Labels::of).orElse(value);
            case "status" -> Token.find(Status.class, value).map(Labels::of).orElse(value);
            case "stance" -> Token.find(Stance.class, value).map(Labels::of).orElse(value);
            case "tier" -> Token.find(Tier.class, value).map(Labels::of).orElse(value);
            case "assignee" -> value.isEmpty() ? "" : person.apply(value);
            default -> Shortened.of(value);
        };
    }

    /** What appeared or went: its kind and its words, which the ledger has in one. */
    static String annotation(String summary) {
        int space = summary.indexOf(' ');
        return Token.find(AnnotationKind.class, space < 0 ? summary : summary.substring(0, space))
                .map(kind -> annotation(kind, space < 0 ? "" : summary.substring(space + 1)))
                .orElse(Shortened.of(summary));
    }

    /** A place: its words in brackets, and the nearest of what stands before and after them. */
    static String place(String value) {
        return PlaceInWords.of(value).map(place -> OneLine.of(Shortened.end(place.before()) + "["
                + Shortened.of(place.words()) + "]" + Shortened.beginning(place.after()))).orElse(Shortened.of(value));
    }

    /** The kind of an annotation and its words. */
    static String annotation(Annotation annotation) {
        return annotation(annotation.kind(), annotation.words());
    }

    private static String annotation(AnnotationKind kind, String words) {
        return Labels.of(kind) + (words.isEmpty() ? "" : " " + Shortened.quoted(words));
    }
}
