package claimmark.core.suggest.quotation;

import java.util.Set;

/** The words of English that are the same in every text, by what they do in a sentence. All in lower case. */
final class SmallWords {

    static final Set<String> PERSONAL = Set.of("he", "she", "they", "i", "we", "you", "it");
    /** Words that can stand for somebody by themselves. */
    static final Set<String> STANDING_ALONE = Set.of("he", "she", "they", "i", "we", "you", "it", "who", "another",
            "one", "others", "some", "many", "both", "this", "that", "everyone", "nobody", "somebody", "someone");
    static final Set<String> RELATIVE = Set.of("who", "which", "that");
    static final Set<String> DETERMINERS = Set.of("a", "an", "the", "his", "her", "their", "its", "our", "my", "your",
            "this", "these", "those", "another", "one", "some", "several", "many", "each", "both", "two", "three",
            "four", "five", "any", "every", "no", "most", "other", "such");
    static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "will", "would", "could", "may", "might",
            "must", "should", "does", "do", "did", "can", "was", "were", "is", "are", "be", "been", "being", "'ll",
            "hadn't", "didn't", "hasn't", "not", "shall", "cannot", "won't", "wouldn't", "doesn't", "don't",
            "didn\u2019t", "doesn\u2019t");
    static final Set<String> ADVERBS = Set.of("also", "later", "then", "once", "again", "already", "never", "always",
            "still", "even", "often", "just", "earlier", "now", "further", "famously", "soon", "first", "himself",
            "herself", "themselves", "itself", "quickly", "simply", "instead", "only", "reportedly", "too", "ever",
            "sometimes", "much", "apparently", "yesterday", "today", "recently", "there", "here", "previously",
            "merely", "both", "either", "all", "simultaneously", "therefore", "nevertheless", "meanwhile", "likewise");
    static final Set<String> PREPOSITIONS = Set.of("of", "in", "on", "at", "by", "for", "from", "with", "to", "into",
            "about", "after", "before", "during", "over", "under", "against", "between", "among", "through", "without",
            "within", "toward", "towards", "upon", "than", "as", "like", "via", "per", "since", "until", "amid",
            "despite", "behind", "near", "beyond", "across", "around", "along", "including", "following");
    static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "nor", "yet", "so", "because", "if", "when",
            "while", "although", "though", "whether", "where", "that", "which", "who", "whom", "whose", "what", "how",
            "why", "unless", "whereas", "once", "then");
    /** What joins a noun phrase to another one that describes it. */
    static final Set<String> JOINING = Set.of("of", "for", "from", "at", "with", "in", "on", "to", "behind");
    static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october",
            "november", "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri",
            "sat", "sun", "yesterday", "today", "tonight", "tomorrow", "morning", "afternoon", "evening", "night",
            "week", "month", "year", "ago", "last");
    private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us", "himself", "herself", "themselves",
            "myself", "itself");
    private static final Set<String> OPENERS = Set.of("however", "still", "meanwhile", "indeed", "instead", "now",
            "yes", "no", "well", "here", "there", "moreover", "later", "finally", "rather", "perhaps", "even", "just",
            "not", "only", "also", "asked", "according", "earlier", "again", "otherwise", "today");

    private SmallWords() {
    }

    /** Whether a word cannot be a part of a noun phrase, wherever it stands. */
    static boolean endsNounPhrase(String word) {
        return PREPOSITIONS.contains(word) || CONJUNCTIONS.contains(word) || AUXILIARIES.contains(word)
                || TIMES.contains(word) || OBJECTS.contains(word) || OPENERS.contains(word)
                || PERSONAL.contains(word) && !word.equals("it");
    }

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly") && !word.equals("family")
                && !word.equals("daily") && !word.equals("weekly") && !word.equals("assembly");
    }
}
