package claimmark.core.structure.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/**
 * A plain text without what copying added to it. The spans do not overlap; those of each list are in the order of the
 * text.
 *
 * @param paragraphs the paragraphs and single lines that may be article, without the marks of quoting and
 *        the flags of agencies
 * @param additions the lines that copying added: heads and signatures of mails, running heads, page numbers
 * @param subject the subject of the mail that the paragraphs stand in, without "Re:"; part of one of the additions
 */
public record CopiedText(List<TextSpan> paragraphs, List<TextSpan> additions, Optional<TextSpan> subject) {

    private static final char FLAG = '^';
    private static final String END = " =";

    public CopiedText {
        paragraphs = List.copyOf(paragraphs);
        additions = List.copyOf(additions);
    }

    /** Takes a text without front matter apart. */
    public static CopiedText of(String text) {
        return of(text, Lines.of(text));
    }

    /**
     * Takes a text apart.
     *
     * @param lines the lines of the text, without those of its front matter
     */
    public static CopiedText of(String text, List<TextSpan> lines) {
        MailParts mail = MailParts.of(text, lines);
        PrintedPages pages = PrintedPages.of(text, mail.article());
        List<TextSpan> additions = new ArrayList<>(mail.additions());
        additions.addAll(pages.additions());
        additions.sort(null);
        List<TextSpan> article = pages.lines().stream().map(line -> withoutFlags(text, line)).toList();
        return new CopiedText(PlainBlocks.of(text, article), additions, mail.subject());
    }

    /** A line without the signs of agencies around headline and byline: {@code ^Bridge closed^, Bridge closed =}. */
    private static TextSpan withoutFlags(String text, TextSpan line) {
        if (line.length() > 2 && text.startsWith(END, line.end() - END.length())) {
            return Spacing.trimmed(text, new TextSpan(line.start(), line.end() - 1));
        }
        if (text.charAt(line.start()) != FLAG || line.length() == 1) {
            return line;
        }
        char last = text.charAt(line.end() - 1);
        int end = last == FLAG || last == '=' || last == '<' ? line.end() - 1 : line.end();
        TextSpan words = Spacing.trimmed(text, new TextSpan(line.start() + 1, Math.max(line.start() + 1, end)));
        return words.isEmpty() ? line : words;
    }
}
