package claimmark.core.structure.copies;

import java.util.regex.Pattern;

/** What ends one part of a mail and begins another. */
enum MailBreak {

    /** Any other line. */
    NONE,
    /** A line above a mail that is forwarded or answered: "-----Original Message-----", "On Monday, Ann Lee wrote:". */
    QUOTATION,
    /** The line above a signature: two dashes, or a greeting. */
    SIGNATURE;

    private static final int LONGEST = 160;
    private static final int LONGEST_GREETING = 40;
    private static final int LONGEST_FOOTER = 300;
    private static final Pattern RULED = Pattern.compile("[-_]{3,40}+ ?[^-_]{4,60}+[-_]{3,40}+:?|_{10,80}+");
    private static final Pattern FORWARDED = Pattern.compile("(?iu)begin forwarded message ?:"
            + "|anfang der weitergeleiteten (?:nachricht|e-mail) ?:|début du message transféré ?:"
            + "|inicio del mensaje reenviado ?:|inizio messaggio inoltrato ?:|begin doorgestuurd bericht ?:"
            + "|início da mensagem (?:reencaminhada|encaminhada) ?:|vidarebefordrat brev ?:");
    private static final Pattern WROTE = Pattern.compile("(?iu)(?<!\\p{L})(?:wrote|schrieb|a écrit|escribió|escreveu"
            + "|ha scritto|schreef|napisał(?:a|\\(a\\))?|skrev|kirjoitti|написал(?:а|\\(а\\))?|пишет|yazdı)(?!\\p{L})"
            + "|写道");
    private static final Pattern GREETING = Pattern.compile("(?iu)(?:(?:best|kind|warm|many|with kind)(?: regards"
            + "|est regards| wishes| thanks)?|regards|cheers|thanks|thank you|sincerely|yours(?: sincerely| truly)?"
            + "|(?:mit )?(?:freundlichen|besten|vielen|lieben|herzlichen) grüßen|(?:viele|liebe|beste|schöne|herzliche)"
            + " grüße|gruß|mfg|vg|lg|cordialement|bien à vous|amicalement|saludos|un saludo|atentamente|cordiali saluti"
            + "|saluti|met vriendelijke groet(?:en)?|groeten?|pozdrawiam|с уважением|abraços?|atenciosamente|hälsningar"
            + "|mvh|vennlig hilsen|mvh|terveisin|s pozdravem|с повагою|με εκτίμηση|مع التحية|trân trọng"
            + "|saygılarımla|salam"
            + "|üdvözlettel|cu stima|敬具|此致|감사합니다|よろしくお願いいたします)[,.!。]?");
    /** What programs and companies write below a mail by themselves. */
    private static final Pattern FOOTER = Pattern.compile("(?iu)(?:sent from|gesendet von|von meinem|envoyé de"
            + "|envoyé depuis"
            + "|enviado desde|enviado do|inviato da|verzonden vanaf|wysłano z|skickat från|sendt fra|lähetetty"
            + "|отправлено с"
            + "|发自|從我的) ?.{0,60}|get outlook for .{1,40}|(?:this|the information in this) (?:e-?mail|message)"
            + "[^.]{0,120}(?:confidential|intended (?:only|solely)|privileged).*|diese e-mail[^.]{0,80}vertraulich.*"
            + "|ce message[^.]{0,120}confidentiel.*|este (?:correo|mensaje|e-?mail)[^.]{0,120}confidencia.*"
            + "|disclaimer ?:?");

    /**
     * What a line is, by its words.
     *
     * @param inMail whether the line stands in a mail for sure; only there signatures are looked for
     */
    static MailBreak of(String line, boolean inMail) {
        if (inMail && isFooter(line)) {
            return SIGNATURE;
        }
        if (line.length() > LONGEST) {
            return NONE;
        }
        if (inMail && (isDashes(line) || line.length() <= LONGEST_GREETING && GREETING.matcher(line).matches())) {
            return SIGNATURE;
        }
        boolean announces = (line.endsWith(":") || line.endsWith("\uFF1A"))
                && (WROTE.matcher(line).find() || FORWARDED.matcher(line).matches());
        boolean ruled = (line.startsWith("-") || line.startsWith("_")) && RULED.matcher(line).matches();
        return announces || ruled ? QUOTATION : NONE;
    }

    private static boolean isFooter(String line) {
        return FOOTER.matcher(line.length() > LONGEST_FOOTER ? line.substring(0, LONGEST_FOOTER) : line).matches();
    }

    private static boolean isDashes(String line) {
        return line.equals("--") || line.equals("__") || line.equals("\u2014");
    }
}
