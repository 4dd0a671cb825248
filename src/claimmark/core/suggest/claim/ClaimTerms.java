package claimmark.core.suggest.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import claimmark.core.language.TextToken;
import claimmark.core.suggest.Sentence;

/**
 * A sentence as the model reads it, term by term: in lower case, "don't" as two terms, figures by their kind.
 *
 * @param words the terms themselves
 * @param patterns what stands for each: the word if it is one of grammar, else its ending, or that it is a name
 */
public record ClaimTerms(List<String> words, List<String> patterns) {

    private static final int YEAR_DIGITS = 4;
    private static final String NAME = "<Name>";
    private static final String MONEY_SIGNS = "$\u00a3\u20ac";
    private static final String ENDS_A_CLAUSE = ".?!:\"";
    private static final String NEGATION = "n't";

    /** Words that tell how a sentence is built rather than what it is about, and those of saying and counting. */
    private static final Set<String> GRAMMAR = words("the a an and or but nor so yet of in on at to for from with by"
            + " about into over under between through during before after since until against among within without"
            + " across per than as if because while when where what who which whose whom why how that this these"
            + " those there here it its he she they them his her their him we us our i me my you your mine yours ours"
            + " is are was were be been being am has have had having do does did done will would can could may might"
            + " must shall should ought not no n't never 's 're 've 'll 'd 'm all any every each some many much more"
            + " most few less least other another such only own same very too also just now then still again ever even"
            + " already always often up down out off nobody nothing none everyone everybody people said says say told"
            + " believe think know want need let make made going go get got thank please hope look well year years"
            + " percent million billion trillion first last next one two three");
    private static final Set<String> PAST = words("was were had did went came made took gave got became began left"
            + " brought built bought sold spent paid sent met won kept held stood ran put broke drove wrote saw knew"
            + " thought fought taught caught sought lent dealt hit let set led lost");

    public ClaimTerms {
        words = List.copyOf(words);
        patterns = List.copyOf(patterns);
    }

    /** Reads a sentence. Signs of money are no terms: the figure after them tells. */
    public static ClaimTerms of(Sentence sentence) {
        Reading reading = new Reading(sentence.tokens());
        for (int at = 0; at < sentence.tokens().size(); at++) {
            reading.read(at);
        }
        return new ClaimTerms(reading.words, reading.patterns);
    }

    /** A word without its ending, so that "voted" and "votes" are the same. Not always what a linguist would say. */
    static String stem(String word) {
        if (word.length() < 5 || word.charAt(0) == '<') {
            return word;
        }
        for (String ending : List.of("ations", "ation", "ments", "ment", "ings", "ing", "edly", "ies", "ied", "ers",
                "er", "ed", "es", "ly", "s", "e")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    private static final class Reading {

        private final List<TextToken> tokens;
        private final List<String> words = new ArrayList<>();
        private final List<String> patterns = new ArrayList<>();

        Reading(List<TextToken> tokens) {
            this.tokens = tokens;
        }

        void read(int at) {
            TextToken token = tokens.get(at);
            String text = token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            if (token.sort() == TextToken.Sort.MARK) {
                mark(text);
            } else if (text.chars().anyMatch(Character::isDigit)) {
                String kind = figure(at, text);
                add(kind, kind);
            } else {
                boolean name = token.isCapitalised() && goesOn() && !text.equals("i") && !text.startsWith("i'");
                List<String> parts = parts(text);
                add(parts.get(0), pattern(parts.get(0), name));
                parts.subList(1, parts.size()).forEach(part -> add(part, pattern(part, false)));
            }
        }

        private void add(String word, String pattern) {
            words.add(word);
            patterns.add(pattern);
        }

        private void mark(String text) {
            if (!MONEY_SIGNS.contains(text)) {
                String mark = switch (text.charAt(0)) {
                    case '\u201c', '\u201d' -> "\"";
                    case '\u2014', '\u2013' -> "--";
                    case '\u2026' -> "...";
                    default -> text;
                };
                add(mark, mark);
            }
        }

        private String figure(int at, String text) {
            if (tokens.get(at).isWord()) {
                return text.endsWith("s") ? "<decade>" : "<ordinal>";
            }
            if (text.length() == YEAR_DIGITS && (text.startsWith("19") || text.startsWith("20"))) {
                return "<year>";
            }
            return at > 0 && MONEY_SIGNS.contains(tokens.get(at - 1).text()) ? "<money>" : "<number>";
        }

        /** Whether a capital letter here tells of a name, as it does not where a sentence or a quotation begins. */
        private boolean goesOn() {
            return !words.isEmpty() && !ENDS_A_CLAUSE.contains(words.get(words.size() - 1));
        }

        private static List<String> parts(String word) {
            if (word.endsWith(NEGATION) && word.length() > NEGATION.length()) {
                String verb = word.substring(0, word.length() - NEGATION.length());
                return List.of(switch (verb) {
                    case "ca" -> "can";
                    case "wo" -> "will";
                    default -> verb;
                }, NEGATION);
            }
            int apostrophe = word.lastIndexOf('\'');
            return apostrophe > 0 && word.length() - apostrophe <= 3
                    ? List.of(word.substring(0, apostrophe), word.substring(apostrophe)) : List.of(word);
        }

        private static String pattern(String word, boolean name) {
            return GRAMMAR.contains(word) ? word : name ? NAME : PAST.contains(word) ? "-ed" : ending(word);
        }

        private static String ending(String word) {
            if (word.length() > 4 && !word.endsWith("ss")) {
                for (String ending : List.of("ed", "ing", "ly", "est", "er", "s")) {
                    if (word.endsWith(ending)) {
                        return "-" + ending;
                    }
                }
                return word.endsWith("tion") || word.endsWith("ment") ? "-tion" : "-";
            }
            return "-";
        }
    }
}
