package claimmark.ide.session.recovery;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import claimmark.core.recovery.RecoverySummary;

/**
 * Work that was not saved when Eclipse ended, and is in the article again.
 *
 * @param last when the last of it was done
 * @param summary what it comes to
 * @param notPlaced typed words that have no place any more, because the article was changed there
 * @param damaged whether what was done after that could not be read
 */
public record RecoveredWork(Instant last, RecoverySummary summary, List<String> notPlaced, boolean damaged) {

    public RecoveredWork {
        notPlaced = List.copyOf(notPlaced);
    }

    RecoveredWork and(RecoveredWork other) {
        return new RecoveredWork(last.isAfter(other.last) ? last : other.last, summary.and(other.summary),
                Stream.concat(notPlaced.stream(), other.notPlaced.stream()).toList(),
                damaged || other.damaged);
    }
}
