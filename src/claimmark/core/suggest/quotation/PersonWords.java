package claimmark.core.suggest.quotation;

import java.util.Set;

/** Words for people and bodies that say things in news: "spokesman", "ministry". All in lower case. */
final class PersonWords {

    private static final Set<String> WORDS = Set.of("spokesman", "spokeswoman", "spokesperson", "spokesmen", "official",
            "officials", "president", "minister", "senator", "governor", "candidate", "candidates", "leader", "leaders",
            "director", "analyst", "analysts", "expert", "experts", "professor", "lawyer", "lawyers", "attorney",
            "attorneys", "aide", "aides", "adviser", "advisers", "advisor", "strategist", "manager", "chairman",
            "chairwoman", "chair", "reporter", "reporters", "journalist", "police", "statement", "report", "man",
            "woman", "people", "voter", "voters", "resident", "residents", "witness", "witnesses", "mother", "father",
            "wife", "husband", "son", "daughter", "brother", "sister", "friend", "colleague", "author", "scientist",
            "scientists", "researcher", "researchers", "secretary", "judge", "coach", "player", "owner", "founder",
            "executive", "editor", "columnist", "critic", "critics", "supporter", "supporters", "activist", "activists",
            "mayor", "ambassador", "general", "chief", "officer", "officers", "group", "company", "ministry",
            "government", "court", "campaign", "newspaper", "agency", "committee", "commission", "department", "source",
            "sources", "user", "democrat", "republican", "lawmaker", "lawmakers", "congressman", "congresswoman",
            "representative", "member", "members", "host", "actor", "actress", "star", "comedian", "billionaire",
            "businessman", "mogul", "nominee", "frontrunner", "front-runner", "organizer", "pastor", "student",
            "students", "teacher", "doctor", "board", "ad", "poll", "letter", "tweet", "website", "page", "document",
            "email", "speaker", "operative", "consultant", "insider", "insiders", "donor", "donors", "delegate",
            "delegates", "economist", "economists", "historian", "kremlin");

    private PersonWords() {
    }

    static boolean isPerson(String word) {
        return WORDS.contains(word) || word.endsWith("'s") && WORDS.contains(word.substring(0, word.length() - 2));
    }
}
