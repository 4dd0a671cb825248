package claimmark.core.structure.lines;

import java.util.Arrays;

import claimmark.core.structure.LineShape;

/**
 * The lines of a plain text that are body. The model judges each line; here the start and the end of the article are
 * set right, and lines that are never body are dropped.
 */
final class PlainBody {

    private static final int LINES_ABOVE_DATE = 5;
    private static final int LINES_BELOW_HEADLINE = 3;
    private static final int LINES_BELOW_SIGN_OFF = 4;

    private final PlainLines lines;
    private final LineRoles roles;
    private final boolean[] body;
    private int first;

    private PlainBody(PlainLines lines, LineRoles roles, boolean[] judged) {
        this.lines = lines;
        this.roles = roles;
        body = judged.clone();
    }

    /** @param judged for each line whether the model takes it for body */
    static PlainBody of(PlainLines lines, LineRoles roles, boolean[] judged) {
        PlainBody body = new PlainBody(lines, roles, judged);
        body.takeSentencesIfNothingIsJudged();
        body.dropFurniture();
        body.closeAboveEnding();
        body.closeAboveNotes();
        body.closeAboveSignOff();
        body.closeAboveSigns();
        body.openBelowSlug();
        body.openBelowHeadline();
        body.openBelowDate();
        body.openBelowByline();
        return body;
    }

    int size() {
        return body.length;
    }

    boolean has(int line) {
        return body[line];
    }

    /** The first line of the body; the number of lines when there is no body. */
    int first() {
        return first;
    }

    /** A text in which the model finds no body at all has its sentences as body, so that a reader sees them. */
    private void takeSentencesIfNothingIsJudged() {
        if (firstJudged(0) == body.length) {
            for (int i = 0; i < body.length; i++) {
                body[i] = lines.shape(i).isProse();
            }
        }
    }

    private void dropFurniture() {
        int title = lines.title().line();
        for (int i = 0; i < body.length; i++) {
            body[i] = body[i] && i != title && !roles.isFurniture(i);
        }
    }

    /** Short lines below a heading such as "Related articles", after which no sentence follows, are not body. */
    private void closeAboveEnding() {
        int end = body.length;
        for (int i = body.length - 1; i >= 0 && !(body[i] && lines.shape(i).endsSentence()); i--) {
            end = SectionMark.of(lines.line(i)) == SectionMark.ENDING ? i : end;
        }
        Arrays.fill(body, end, body.length, false);
    }

    /** A report of an agency, which begins with a dateline, ends above the agency's notes. */
    private void closeAboveNotes() {
        int start = firstJudged(0);
        boolean report = false;
        for (int i = start; i < Math.min(body.length, start + LINES_ABOVE_DATE + LINES_BELOW_HEADLINE); i++) {
            report |= roles.isDatelined(i);
        }
        int kept = 0;
        for (int i = body.length - 1; report && i > start && kept == 0; i--) {
            kept = body[i] && !roles.isBelowReport(i) && !roles.isSignOff(i) ? 1 : 0;
            body[i] = body[i] && !roles.isBelowReport(i);
        }
    }

    /** An agency's sign-off ends the article, and nothing but its number and time may follow. */
    private void closeAboveSignOff() {
        int below = 0;
        for (int i = body.length - 1; i > 0 && below <= LINES_BELOW_SIGN_OFF; i--) {
            if (roles.isSignOff(i)) {
                Arrays.fill(body, i, body.length, false);
                below = 0;
            }
            below += body[i] && lines.shape(i).endsSentence() ? LINES_BELOW_SIGN_OFF + 1 : 1;
        }
    }

    /** Signs without words, such as "___" or "###", end an article. Elsewhere they divide it. */
    private void closeAboveSigns() {
        for (int i = body.length - 1; i > 0 && (!body[i] || lines.shape(i).words() == 0); i--) {
            body[i] = false;
        }
    }

    /**
     * Slugs and headline of agency copy stand above a byline or a paragraph with a dateline. They are labels, which the
     * model may take for subheadings.
     */
    private void openBelowSlug() {
        int start = firstJudged(0);
        int byline = -1;
        for (int i = start; i < Math.min(body.length, start + LINES_ABOVE_DATE + LINES_BELOW_HEADLINE); i++) {
            if (roles.isDatelined(i)) {
                Arrays.fill(body, start, i, false);
                return;
            }
            byline = byline < 0 && roles.isByline(i) && isOpened(i + 1) ? i : byline;
            if (!isLabel(i)) {
                break;
            }
        }
        Arrays.fill(body, start, Math.max(start, byline), false);
    }

    /** A headline that the model takes for a subheading is not body, if no line above is like the page's title. */
    private void openBelowHeadline() {
        int start = firstJudged(0);
        int title = lines.title().line();
        boolean untitled = title < 0 || title >= start;
        if (untitled && start < body.length && roles.canBeHeadline(start) && isLabel(start) && isOpened(start + 1)) {
            body[start] = false;
        }
    }

    private boolean isLabel(int line) {
        LineShape shape = lines.shape(line);
        return !shape.endsSentence() && !shape.endsColon() && !roles.isListItem(line);
    }

    /** Whether an article begins in one of the next lines: with a byline, a date or a sentence. */
    private boolean isOpened(int from) {
        for (int i = from; i < Math.min(body.length, from + LINES_BELOW_HEADLINE); i++) {
            LineShape shape = lines.shape(i);
            if (roles.isByline(i) || roles.isDate(i) || shape.isProse() || shape.endsSentence()) {
                return true;
            }
        }
        return false;
    }

    /** A date among the first lines of the body closes what introduces the article. */
    private void openBelowDate() {
        int start = firstJudged(0);
        for (int i = Math.min(body.length, start + LINES_ABOVE_DATE) - 1; i > start; i--) {
            if (roles.isDate(i) && body[i]) {
                Arrays.fill(body, start, i, false);
                return;
            }
        }
    }

    /** Byline and date are not part of the body, even if they were judged so. */
    private void openBelowByline() {
        first = firstJudged(0);
        while (first < body.length && (roles.isByline(first) || roles.isDate(first))) {
            body[first] = false;
            first = firstJudged(first);
        }
    }

    private int firstJudged(int from) {
        int start = from;
        while (start < body.length && !body[start]) {
            start++;
        }
        return start;
    }
}
