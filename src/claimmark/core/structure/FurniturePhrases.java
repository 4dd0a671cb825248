package claimmark.core.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import claimmark.core.text.WordEdges;

/** Recognises phrases that belong to the site and not to the article. */
public final class FurniturePhrases {

    private static final int LONGEST_RULES = 1200;
    private static final Pattern WHOLE_LINE = Pattern.compile("(?:advert|advertisement|advertising|ad|sponsored"
            + "|text size"
            + "|loading(?:\\.{3}|\u2026)?|comments?|\\d+ comments?|share|share this(?: article| story| post)?|print"
            + "|email"
            + "|this slideshow requires javascript\\.?|(?:image|photo|slide|picture|gallery) \\d+ (?:of|/) \\d+"
            + "|(?:story|article) continues below(?: advertisement)?\\.?|continue reading(?: below)?|skip advert\\w*"
            + "|advertisement ?[-\u2013\u2014] ?continue reading below|like this story\\? share it with a friend!?"
            + "|(?:image|photo) credits?:?|getty images|follow us on .{3,40}|click here to .{3,60}|sign up here\\.?"
            + "|tell us what you think.{0,4}|(?:comments |commenting )?powered by .{3,40}"
            + "|leave a (?:comment|reply)|publicidade|publicidad|anzeige|werbung"
            + "|publicit\u00e9|ads|this page is archived, and is no longer .{3,40}"
            + "|(?:tags?|tagged|filed under|posted in|topics|keywords|share this(?: story| article| post)?"
            + "|schlagw\u00f6rter|schlagworte|etiquetas|mots-cl\u00e9s|\u0442\u0435\u0433\u0438|\u6807\u7b7e"
            + "|\u30bf\u30b0)"
            + " ?[:\uff1a] ?.{1,70})");
    private static final Pattern CREDITED = Pattern.compile("(?is).*[(\\[] ?(?:image|photo|file photo|picture|pic"
            + "|credit"
            + "|file|photo credit|image credit|getty|ap photo|reuters)s?(?: courtesy| by)?s?(?: ?[:/-]"
            + "| ).{1,60}[)\\]]\\.?$");
    private static final Pattern CREDIT = Pattern.compile("(?is)(?:.*[.!?)\\]\u201d\"] )?"
            + "(?:image |photo(?:graph)? |picture |video )?credits?: .{2,60}"
            + "|[(\\[](?:artist|artwork|illustrat(?:ion|or)|drawing|graphic|foto|bild|grafik|imagen|imagem)s?(?: by|:) "
            + ".{2,60}[)\\]]"
            + "|(?:image|photo|picture)s? (?:by|via|courtesy of) .{2,60}"
            + "|(?:.{0,200}[.!?)\u201d\"] )?(?:image|photo|foto|picture|bild)s? ?: .{2,40}");
    private static final List<String> NAMED_CREDITS = List.of("oto: ", "otos: ", "ild: ", "mage: ", "icture: ");
    private static final Pattern ELSEWHERE = WordEdges.compile("(?:related|read more|read also|also read|see also"
            + "|see more"
            + "|also on|also see|more|don.?t miss|you may also like|you might also like|recommended|watch"
            + "|more from|more on|read next|up next|further reading|also|must read|trending|popular|leia tamb\u00e9m"
            + "|veja tamb\u00e9m|lee tambi\u00e9n|mehr zum thema|lire aussi|leia mais|read|subscribe|sign up"
            + "|follow)\\b.*");

    private static final Pattern SITE = WordEdges.compile("(?:views|opinions) expressed|acceptable use policy"
            + "|terms of (?:use"
            + "|service)|terms and conditions|privacy policy|report abuse|flag it to|all rights reserved"
            + "|do not represent"
            + "|comments? (?:that|are|will|which)|moderat(?:e|ed|ion|ors?)\\b|cookies?\\b");
    /** Every phrase of {@link #SITE} contains one of these. Searching for them first is many times faster. */
    private static final List<String> SITE_WORDS = List.of("expressed", "policy", "terms ", "report abuse",
            "flag it to", "rights reserved", "not represent", "comment", "moderat", "cookie");
    private static final Pattern SHARING = WordEdges.compile("\\b(?:tweet|share|print|e-?mail|linkedin|facebook|twitter"
            + "|google|pinterest|whatsapp|reddit|recommend|telegram|comments?|like|save|pocket|flipboard|tumblr)\\b");

    private FurniturePhrases() {
    }

    /** Whether the whole line is a phrase of the site. */
    public static boolean matches(String line) {
        return line.length() < 80 && WHOLE_LINE.matcher(line.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether the line is the credit of a picture, or ends with one in brackets. */
    public static boolean isCredited(String line) {
        return endsInBracket(line) && CREDITED.matcher(line).matches()
                || mayNameCredit(line) && CREDIT.matcher(line).matches();
    }

    private static boolean mayNameCredit(String line) {
        return line.startsWith("(") || line.startsWith("[") || line.contains("redit")
                || line.startsWith("Photo") || line.startsWith("Image")
                || line.startsWith("Picture") || line.contains(": ") && NAMED_CREDITS.stream().anyMatch(line::contains);
    }

    private static boolean endsInBracket(String line) {
        int last = line.endsWith(".") ? line.length() - 2 : line.length() - 1;
        return last >= 0 && (line.charAt(last) == ')' || line.charAt(last) == ']');
    }

    /** Whether the line begins by pointing to another article. */
    public static boolean leadsElsewhere(String line) {
        return line.length() < 300 && ELSEWHERE.matcher(line.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a paragraph states the rules of the site. Such paragraphs contain at least three typical phrases. */
    public static boolean speaksOfSite(String paragraph) {
        if (paragraph.length() >= LONGEST_RULES) {
            return false;
        }
        String small = paragraph.toLowerCase(Locale.ROOT);
        return SITE_WORDS.stream().anyMatch(small::contains) && SITE.matcher(small).results().limit(3).count() > 2;
    }

    /** Whether a line is a row of share buttons. */
    public static boolean isSharing(String line) {
        return line.length() < 120 && SHARING.matcher(line.toLowerCase(Locale.ROOT)).results().limit(2).count() > 1;
    }
}
