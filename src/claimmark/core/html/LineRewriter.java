package claimmark.core.html;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import claimmark.core.text.SourceChange;
import claimmark.core.text.TextSpan;

/** Finds the changes of the source that make an edit of one line. */
final class LineRewriter {

    private final String source;
    private final HtmlEscaper escaper;
    private final HtmlText text;
    private final MappedPieces pieces;
    private final RawRanges rawRanges;
    private final LineEdit edit;
    private final TextSpan span;
    private final List<TextSpan> removed = new ArrayList<>();
    private String keptBefore = "";
    private String keptAfter = "";

    LineRewriter(String source, Charset charset, HtmlText text, LineEdit edit) {
        this.source = source;
        escaper = new HtmlEscaper(charset, edit.line().whiteSpace());
        this.text = text;
        this.edit = edit;
        pieces = text.pieces();
        rawRanges = text.rawRanges();
        span = edit.span();
    }

    /** The changes, none overlapping. Empty when the place in the source is not known or cannot hold the insertion. */
    Optional<List<SourceChange>> changes() {
        if (span.isEmpty() && edit.insertion().isEmpty()) {
            return Optional.of(List.of());
        }
        boolean found = span.isEmpty() ? findInsertionPoint() : findRemoved();
        return found ? rewrite() : Optional.empty();
    }

    private boolean findRemoved() {
        int covered = 0;
        for (int piece = pieces.firstEndingAfter(span.start()); piece < pieces.size()
                && pieces.textStart(piece) < span.end() + (pieces.isCollapsed(piece) ? 1 : 0); piece++) {
            remove(pieces.toSource(piece, span));
            int start = Math.max(span.start(), pieces.textStart(piece));
            int end = Math.min(span.end(), pieces.textEnd(piece));
            covered += end - start;
            keep(piece);
        }
        return covered == span.length();
    }

    /** Keeps the unedited half of a reference that stands for two units: the half is written anew. */
    private void keep(int piece) {
        if (!pieces.isLiteral(piece)) {
            String whole = text.text();
            keptBefore += whole.substring(Math.min(pieces.textStart(piece), span.start()), span.start());
            keptAfter += whole.substring(span.end(), Math.max(pieces.textEnd(piece), span.end()));
        }
    }

    private void remove(TextSpan range) {
        int last = removed.size() - 1;
        if (last >= 0 && removed.get(last).end() == range.start()) {
            removed.set(last, new TextSpan(removed.get(last).start(), range.end()));
        } else {
            removed.add(range);
        }
    }

    /**
     * Finds the place in the source for an insertion. It is directly after the previous character, so the insertion is
     * in the same bold text or link. At the start of a line it is directly before the next character.
     */
    private boolean findInsertionPoint() {
        int offset = span.start();
        boolean atStart = offset == edit.line().span().start();
        int piece = pieces.firstEndingAfter(atStart ? offset : offset - 1);
        if (piece == pieces.size() || pieces.textStart(piece) > (atStart ? offset : offset - 1)) {
            return false;
        }
        if (pieces.isLiteral(piece) && pieces.textEnd(piece) > offset || atStart) {
            int point = pieces.toSource(piece, new TextSpan(offset, offset)).start();
            removed.add(new TextSpan(point, point));
        } else if (pieces.textEnd(piece) > offset) {
            removed.add(pieces.toSource(piece, span));
            keep(piece);
        } else {
            int point = endOfSpace(piece);
            removed.add(new TextSpan(point, point));
        }
        return true;
    }

    private int endOfSpace(int piece) {
        int last = piece;
        while (last + 1 < pieces.size() && pieces.isCollapsed(last + 1)) {
            last++;
        }
        return pieces.sourceEnd(last);
    }

    private Optional<List<SourceChange>> rewrite() {
        List<SourceChange> changes = new ArrayList<>();
        int last = removed.size() - 1;
        for (int i = 0; i <= last; i++) {
            String content = (i == 0 ? keptBefore + edit.insertion() : "") + (i == last ? keptAfter : "");
            boolean raw = rawRanges.at(removed.get(i).start()).isPresent();
            changes.add(new SourceChange(removed.get(i), raw ? content : escaper.escape(content)));
        }
        changes.sort(Comparator.comparing(SourceChange::span));
        return rawRanges.hold(source, changes) ? Optional.of(guarded(changes)) : Optional.empty();
    }

    private List<SourceChange> guarded(List<SourceChange> changes) {
        List<SourceChange> guarded = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < changes.size(); i++) {
            SourceChange change = changes.get(i);
            boolean raw = rawRanges.at(change.span().start()).isPresent();
            Optional<SourceChange> guard = raw ? Optional.empty() : TokenGuard.before(source, changes, i);
            if (guard.isPresent() && guard.get().span().start() >= done) {
                add(guarded, guard.get());
            }
            add(guarded, change);
            done = change.span().end();
        }
        return guarded;
    }

    private static void add(List<SourceChange> changes, SourceChange next) {
        int last = changes.size() - 1;
        if (last < 0 || changes.get(last).span().end() < next.span().start()) {
            changes.add(next);
            return;
        }
        SourceChange previous = changes.get(last);
        changes.set(last, new SourceChange(new TextSpan(previous.span().start(), next.span().end()),
                previous.replacement() + next.replacement()));
    }
}
