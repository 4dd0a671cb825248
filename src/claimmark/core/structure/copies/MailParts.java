package claimmark.core.structure.copies;

import java.util.List;
import java.util.Optional;

import claimmark.core.text.TextSpan;

/**
 * The parts of a mail. It has a head, perhaps words of who forwarded it, and the mails in it, quoted or not. The part
 * with the most running text is the article; all others, and signatures, were added to it. A text that is no mail is
 * all article.
 *
 * @param article the lines of the article, without marks of quoting
 * @param additions the other lines
 * @param subject the subject of the mail that the article stands in, without "Re:"; part of one of the additions
 */
record MailParts(List<TextSpan> article, List<TextSpan> additions, Optional<TextSpan> subject) {

    static MailParts of(String text, List<TextSpan> lines) {
        List<QuotedLine> quoted = lines.stream().map(line -> QuotedLine.of(text, line)).toList();
        MailReading reading = new MailReading(text, quoted);
        reading.read();
        return reading.isMail() ? reading.parts() : new MailParts(lines, List.of(), Optional.empty());
    }
}
