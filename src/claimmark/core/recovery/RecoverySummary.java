package claimmark.core.recovery;

import java.util.List;
import java.util.Map;

import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.sealing.AnnotationFields;
import claimmark.core.sealing.FieldName;
import claimmark.core.text.Difference;

/**
 * What recovered work comes to.
 *
 * @param marks new annotations
 * @param deletions annotations that were deleted
 * @param verdicts annotations with another verdict than they had
 * @param comments annotations with another comment than they had
 * @param others annotations that are changed in another way
 * @param typed characters that were put into the article, in code points
 * @param removed characters that were taken out of it, in code points
 */
public record RecoverySummary(int marks, int deletions, int verdicts, int comments, int others, int typed,
        int removed) {

    static final RecoverySummary NOTHING = new RecoverySummary(0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public RecoverySummary and(RecoverySummary other) {
        return new RecoverySummary(marks + other.marks, deletions + other.deletions, verdicts + other.verdicts,
                comments + other.comments, others + other.others, typed + other.typed, removed + other.removed);
    }

    static RecoverySummary ofText(String characters, List<Difference> differences) {
        int typed = 0;
        int removed = 0;
        for (Difference difference : differences) {
            String before = difference.span().of(characters);
            typed += difference.replacement().codePointCount(0, difference.replacement().length());
            removed += before.codePointCount(0, before.length());
        }
        return new RecoverySummary(0, 0, 0, 0, 0, typed, removed);
    }

    /** @param edits one of an annotation at most */
    static RecoverySummary ofAnnotations(Map<AnnotationId, AnnotationEdit> edits) {
        return edits.values().stream().map(RecoverySummary::of).reduce(NOTHING, RecoverySummary::and);
    }

    private static RecoverySummary of(AnnotationEdit edit) {
        if (edit.after().isEmpty()) {
            return new RecoverySummary(0, 1, 0, 0, 0, 0, 0);
        }
        List<String> changed = AnnotationFields
                .differing(AnnotationFields.ofAny(edit.before()), AnnotationFields.ofAny(edit.after())).stream()
                .map(name -> FieldName.of(name).group()).toList();
        int mark = edit.before().isEmpty() ? 1 : 0;
        int verdict = changed.contains("verdict") ? 1 : 0;
        int comment = changed.contains("comment") ? 1 : 0;
        return new RecoverySummary(mark, 0, verdict, comment, mark + verdict + comment == 0 ? 1 : 0, 0, 0);
    }
}
