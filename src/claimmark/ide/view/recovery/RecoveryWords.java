package claimmark.ide.view.recovery;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import claimmark.core.recovery.RecoverySummary;
import claimmark.ide.look.DateTimeText;
import claimmark.ide.session.recovery.RecoveredWork;

/** The words for recovered work. */
final class RecoveryWords {

    private RecoveryWords() {
    }

    /** What was recovered, from when, and what could not be. */
    static String of(RecoveredWork work) {
        List<String> sentences = new ArrayList<>();
        sentences.add(NLS.bind(RecoveryMessages.recovered, DateTimeText.format(work.last()), of(work.summary())));
        work.notPlaced().forEach(words -> sentences.add(NLS.bind(RecoveryMessages.notPlaced,
                "\u201C" + words.strip() + "\u201D")));
        if (work.damaged()) {
            sentences.add(RecoveryMessages.damaged);
        }
        return String.join(" ", sentences);
    }

    static String of(RecoverySummary summary) {
        List<String> parts = new ArrayList<>();
        add(parts, summary.marks(), RecoveryMessages.mark, RecoveryMessages.marks);
        add(parts, summary.deletions(), RecoveryMessages.deletion, RecoveryMessages.deletions);
        add(parts, summary.verdicts(), RecoveryMessages.verdict, RecoveryMessages.verdicts);
        add(parts, summary.comments(), RecoveryMessages.comment, RecoveryMessages.comments);
        add(parts, summary.others(), RecoveryMessages.other, RecoveryMessages.others);
        add(parts, summary.typed(), RecoveryMessages.typedOne, RecoveryMessages.typed);
        add(parts, summary.removed(), RecoveryMessages.removedOne, RecoveryMessages.removed);
        return parts.isEmpty() ? RecoveryMessages.nothingElse : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(count == 1 ? one : NLS.bind(many, count));
        }
    }
}
