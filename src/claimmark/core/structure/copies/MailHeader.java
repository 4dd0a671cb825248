package claimmark.core.structure.copies;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import claimmark.core.text.Spacing;
import claimmark.core.text.TextSpan;

/** The lines of the head of a mail: "From: Ann Lee". Programs write their names in the language of who mailed. */
enum MailHeader {

    FROM("from von de da van od от від från fra lähettäjä 发件人 寄件者 差出人 보낸사람 kimden feladó від από من từ מאת"
            + " odesílatel expeditor pengirim"),
    TO("to an à para a aan do кому till til vastaanottaja 收件人 收件者 宛先 받는사람 kime címzett komu προς إلى đến אל către"
            + " kepada cc bcc kopie copie kopia копия"),
    DATE("date sent datum gesendet envoyé fecha enviado data inviato verzonden wysłano отправлено дата skickat sendt"
            + " lähetetty 发送时间 日期 寄件日期 送信日時 日付 보낸날짜 tarih dátum odesláno надіслано στάλθηκε ημερομηνία التاريخ ngày"
            + " תאריך trimis"
            + " tanggal verzenddatum gönderildi elküldve"),
    SUBJECT("subject betreff objet asunto assunto oggetto onderwerp temat тема ämne emne aihe 主题 主旨 件名 제목 konu"
            + " tárgy předmět θέμα الموضوع chủđề נושא subiect subjek perihal predmet"),
    OTHER("reply-to message-id received return-path mime-version content-type content-transfer-encoding x-mailer"
            + " in-reply-to references organization importance attachments anlagen delivered-to list-id");

    private static final int LONGEST_NAME = 28;
    private static final String DECORATION = "*_ ";
    private static final Map<String, MailHeader> BY_NAME = byName();
    private static final Set<String> ANSWERS = Set.of("re", "fw", "fwd", "aw", "wg", "tr", "rv", "enc", "res", "vs",
            "sv", "vb", "i", "odp", "pd", "转发", "回复", "答复", "答", "转", "πρ", "απ", "ynt", "ilt", "bls", "trs");

    private final List<String> names;

    MailHeader(String names) {
        this.names = List.of(names.split(" "));
    }

    /** What a line of a mail's head tells; empty for any other line. */
    static Optional<MailHeader> of(CharSequence text, TextSpan line) {
        int colon = colon(text, line);
        return colon < 0 ? Optional.empty()
                : Optional.ofNullable(BY_NAME.get(plain(text.subSequence(line.start(), colon).toString())));
    }

    /** Whether lines with these kinds of names are the head of a mail. */
    static boolean isHead(EnumSet<MailHeader> told) {
        return told.contains(FROM) && (told.contains(SUBJECT) || told.contains(DATE) || told.contains(TO))
                || told.contains(SUBJECT) && (told.contains(DATE) || told.contains(TO));
    }

    /** The value of a line of a mail's head, without "Re:" and "Fwd:"; empty when there is none. */
    static TextSpan value(CharSequence text, TextSpan line) {
        TextSpan value = after(text, line, colon(text, line));
        int colon = colon(text, value);
        while (colon >= 0 && ANSWERS.contains(plain(text.subSequence(value.start(), colon).toString()))) {
            value = after(text, value, colon);
            colon = colon(text, value);
        }
        return value;
    }

    private static TextSpan after(CharSequence text, TextSpan line, int colon) {
        int start = colon + 1;
        while (start < line.end() && DECORATION.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return Spacing.trimmed(text, new TextSpan(Math.min(start, line.end()), line.end()));
    }

    private static int colon(CharSequence text, TextSpan line) {
        for (int i = line.start(); i < Math.min(line.end(), line.start() + LONGEST_NAME); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '\uFF1A') {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            if (DECORATION.indexOf(unit) < 0 && !Spacing.isSpace(unit)) {
                plain.append(unit);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<String, MailHeader> byName() {
        Map<String, MailHeader> headers = new HashMap<>();
        Arrays.stream(values()).forEach(header -> header.names.forEach(name -> headers.put(name, header)));
        return Map.copyOf(headers);
    }
}
