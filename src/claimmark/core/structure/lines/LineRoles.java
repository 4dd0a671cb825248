package claimmark.core.structure.lines;

import java.util.regex.Pattern;

import claimmark.core.language.SignOff;
import claimmark.core.structure.FurniturePhrases;
import claimmark.core.structure.LineKinds;
import claimmark.core.structure.LineShape;
import claimmark.core.structure.TitleParts;

/** What a line of a plain text can be by its own words, wherever it stands. */
final class LineRoles {

    /** A line of the head of a mail: "From: Ann Lee". */
    private static final Pattern MAIL_HEADER = Pattern.compile("(?iu)[>* ]{0,8}(?:from|to|cc|bcc|date|sent|reply-to"
            + "|message-id|von|an|gesendet|datum|de|para|enviado|fecha|\u00e0|envoy\u00e9|da|inviato|van|aan|verzonden"
            + "|od|do|\u043e\u0442|\u043a\u043e\u043c\u0443)\\*? ?: ?[^ ]");
    private static final int LONGEST_NOTE = 6;
    private static final int SHORTEST_HEADLINE = 3;
    private static final int LONGEST_HEADLINE = 30;
    private static final int LONGEST_CAPTION = 60;

    private final PlainLines lines;

    LineRoles(PlainLines lines) {
        this.lines = lines;
    }

    boolean isByline(int line) {
        return LineKinds.isByline(lines.shaped(line))
                || line > 0 && LineKinds.mayBeNames(lines.shaped(line))
                        && (isDate(line - 1) || line + 1 < lines.size() && isDate(line + 1))
                        && LineKinds.isNames(lines.shaped(line));
    }

    boolean isDate(int line) {
        return LineKinds.isDate(lines.shaped(line));
    }

    /** Whether a line begins an article: a paragraph with a dateline. */
    boolean isDatelined(int line) {
        return lines.shape(line).isProse() && LineKinds.beginsWithDateline(lines.line(line));
    }

    /** Whether a line tells who wrote and who edited the article, as agencies do at its end. */
    boolean isSignOff(int line) {
        return SignOff.is(lines.line(line));
    }

    /**
     * Whether a line is one of those that agencies put below their reports: initials, a number, a note in brackets, or
     * whose rights are reserved.
     */
    boolean isBelowReport(int line) {
        String text = lines.line(line);
        LineShape shape = lines.shape(line);
        return shape.words() <= LONGEST_NOTE && (isInBrackets(text) || !shape.endsSentence() && !shape.endsColon())
                || text.startsWith("((") && text.endsWith("))") || TitleParts.isRightsNotice(text);
    }

    private static boolean isInBrackets(String text) {
        int end = text.endsWith(").") ? text.length() - 2 : text.length() - 1;
        return text.charAt(0) == '(' && text.charAt(Math.max(0, end)) == ')';
    }

    boolean isCaption(int line) {
        return lines.shape(line).words() < LONGEST_CAPTION && FurniturePhrases.isCredited(lines.line(line));
    }

    boolean isListItem(int line) {
        String text = lines.line(line);
        char mark = text.charAt(0);
        return text.length() > 2 && (mark == '\u2022' || mark == '*' || mark == '-' || mark == '\u00b7')
                && text.charAt(1) == ' ';
    }

    boolean isFurniture(int line) {
        String text = lines.line(line);
        LineShape shape = lines.shape(line);
        boolean label = !shape.endsSentence() && shape.words() < LONGEST_HEADLINE;
        return label && FurniturePhrases.leadsElsewhere(text) || FurniturePhrases.matches(text) || isCaption(line)
                || FurniturePhrases.speaksOfSite(text);
    }

    boolean canBeHeadline(int line) {
        LineShape shape = lines.shape(line);
        int words = TitleParts.isEastAsian(lines.line(line)) ? shape.letters() / 2 : shape.words();
        return words >= SHORTEST_HEADLINE && words <= LONGEST_HEADLINE
                && !FurniturePhrases.matches(lines.line(line)) && !FurniturePhrases.isSharing(lines.line(line))
                && !isByline(line) && !isDate(line) && !TitleParts.isRightsNotice(lines.line(line))
                && !isInBrackets(lines.line(line)) && !MAIL_HEADER.matcher(lines.line(line)).lookingAt();
    }
}
