package claimmark.core.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words for jobs and offices that stand beside names in bylines. */
final class JobTitles {

    private static final Pattern GAP = Pattern.compile("[\\s/-]+");
    private static final Set<String> WORDS = Set.of(
            "advisor", "analyst", "attorney", "author", "blogger", "ceo", "cfo", "chief", "coach", "columnist",
            "consultant", "contributor", "coordinator", "correspondent", "creator", "cto", "designer", "developer",
            "dietitian", "director", "editor", "engineer", "expert", "fellow", "founder", "gardener", "head", "intern",
            "journalist", "lead", "lecturer", "manager", "nutritionist", "officer", "owner", "partner", "photographer",
            "physician", "president", "producer", "professor", "reporter", "researcher", "scientist", "specialist",
            "staff", "strategist", "student", "therapist", "trainer", "vp", "writer");

    private static final Set<String> ABROAD = Set.of(
            "autor", "autorin", "chefredakteur", "chefredakteurin", "journalistin", "redaktion",
            "journaliste", "journalistes", "correspondant", "correspondante", "correspondants", "r\u00e9dacteur",
            "r\u00e9dactrice", "envoy\u00e9",
            "envoy\u00e9e", "envoy\u00e9s", "envoy\u00e9es", "periodista", "periodistas", "corresponsal", "redactor",
            "redactora", "enviado", "enviada", "jornalista",
            "rep\u00f3rter", "correspondente", "editora", "giornalista", "inviato", "inviata", "inviati", "inviate",
            "corrispondente",
            "verslaggever", "redacteur", "dziennikarz", "dziennikarka", "reporterka", "korespondent",
            "korespondentka", "redaktor", "redaktorka", "report\u00e9r", "report\u00e9rka", "noviná\u0159",
            "noviná\u0159ka", "zpravodaj", "journalistka", "skribent", "muhabir", "muhabiri", "gazeteci", "edit\u00f6r",
            "toimittaja", "\u043a\u043e\u0440\u0440\u0435\u0441\u043f\u043e\u043d\u0434\u0435\u043d\u0442",
            "\u0436\u0443\u0440\u043d\u0430\u043b\u0438\u0441\u0442",
            "\u043e\u0431\u043e\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043b\u044c",
            "\u0440\u0435\u0434\u0430\u043a\u0442\u043e\u0440",
            "\u043a\u043e\u0440\u0435\u0441\u043f\u043e\u043d\u0434\u0435\u043d\u0442",
            "\u043a\u043e\u0440\u0435\u0441\u043f\u043e\u043d\u0434\u0435\u043d\u0442\u043a\u0430",
            "\u0436\u0443\u0440\u043d\u0430\u043b\u0456\u0441\u0442",
            "\u0436\u0443\u0440\u043d\u0430\u043b\u0456\u0441\u0442\u043a\u0430", "\u0645\u0631\u0627\u0633\u0644",
            "\u0645\u062d\u0631\u0631", "\u0635\u062d\u0641\u064a");
    /** The ends of German words such as "Wirtschaftsredakteurin". */
    private static final List<String> COMPOUNDED = List.of("redakteur", "redakteurin", "korrespondent",
            "korrespondentin", "reporterin", "korrespondenten");

    private JobTitles() {
    }

    /** Whether one of the words of a text is part of a job title: "Senior Editor", "Head of Marketing". */
    static boolean isNamedIn(String text) {
        return GAP.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(JobTitles::isOne);
    }

    /**
     * A name without the job before it: "our reporter Ann Lee". A job with a capital letter may be part of the name, if
     * no other word stands before it.
     */
    static String withoutLeading(String text) {
        if (text.isEmpty() || !Character.isLowerCase(text.charAt(0))) {
            return text;
        }
        String[] words = text.split(" ");
        int start = 0;
        boolean job = false;
        while (start < words.length && (isSmall(words[start]) || isOne(words[start].toLowerCase(Locale.ROOT)))) {
            job |= isOne(words[start].toLowerCase(Locale.ROOT));
            start++;
        }
        return job && words.length - start > 1 ? String.join(" ", List.of(words).subList(start, words.length)) : text;
    }

    private static boolean isSmall(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    }

    private static boolean isOne(String word) {
        return WORDS.contains(word) || ABROAD.contains(word) || COMPOUNDED.stream().anyMatch(word::endsWith);
    }
}
