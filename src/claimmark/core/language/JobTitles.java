package claimmark.core.language;

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

    private JobTitles() {
    }

    /** Whether one of the words of a text is part of a job title: "Senior Editor", "Head of Marketing". */
    static boolean isNamedIn(String text) {
        return GAP.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(WORDS::contains);
    }
}
