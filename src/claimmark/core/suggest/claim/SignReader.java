package claimmark.core.suggest.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import claimmark.core.language.TextToken;
import claimmark.core.suggest.Sentence;

/** Reads the signs in a sentence, each with the token that shows it first. */
final class SignReader {

    private static final int A_YEAR = 4;
    /** What after a number tells that it is a share. */
    private static final Set<String> SHARE = Set.of("%", "percent", "per", "percentage");
    private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]");

    private final List<TextToken> tokens;
    private final Map<Sign, TextToken> signs = new EnumMap<>(Sign.class);
    private int words;

    private SignReader(Sentence sentence) {
        tokens = sentence.tokens();
    }

    /** The signs in a sentence; none when there is no word in it. */
    static Map<Sign, TextToken> of(Sentence sentence) {
        SignReader reader = new SignReader(sentence);
        if (!reader.tokens.isEmpty()) {
            reader.read();
        }
        return reader.signs;
    }

    private void read() {
        for (int at = 0; at < tokens.size(); at++) {
            TextToken token = tokens.get(at);
            words += token.sort() == TextToken.Sort.MARK ? 0 : 1;
            if (token.isNumber()) {
                number(at);
            } else if (token.isWord()) {
                word(at, token.text().toLowerCase(Locale.ROOT));
            } else {
                mark(token);
            }
        }
        length(tokens.get(0));
        TextToken last = tokens.get(tokens.size() - 1);
        if (BRACKETS.contains(tokens.get(0).text()) && BRACKETS.contains(last.text())) {
            add(Sign.STAGE_DIRECTION, last);
        }
        add(Sign.BIAS, tokens.get(0));
    }

    private void number(int at) {
        TextToken token = tokens.get(at);
        boolean year = token.text().length() == A_YEAR
                && (token.text().startsWith("19") || token.text().startsWith("20"));
        twice(year ? Sign.YEAR : Sign.FIGURE, Sign.SECOND_FIGURE, token);
        if (at > 0 && "$\u00a3\u20ac".contains(tokens.get(at - 1).text())) {
            add(Sign.MONEY, token);
        }
        if (at + 1 < tokens.size() && SHARE.contains(tokens.get(at + 1).text())) {
            add(Sign.PERCENTAGE, token);
        }
    }

    private void word(int at, String word) {
        TextToken token = tokens.get(at);
        addIf(ClaimWords.NUMBERS, word, Sign.NUMBER_WORD, token);
        addIf(ClaimWords.TIMES, word, Sign.TIME, token);
        addIf(ClaimWords.COMPARISONS, word, Sign.COMPARISON, token);
        addIf(ClaimWords.CHANGES, word, Sign.CHANGE, token);
        addIf(ClaimWords.CAUSES, word, Sign.CAUSE, token);
        addIf(ClaimWords.ATTRIBUTIONS, word, Sign.ATTRIBUTION, token);
        addIf(ClaimWords.VOTES, word, Sign.VOTE, token);
        addIf(ClaimWords.ABSOLUTES, word, Sign.ABSOLUTE, token);
        addIf(ClaimWords.QUANTITIES, word, Sign.QUANTITY, token);
        addIf(ClaimWords.OPINIONS, word, Sign.OPINION, token);
        addIf(ClaimWords.DEMANDS, word, Sign.DEMAND, token);
        addIf(ClaimWords.MODALS, word, Sign.MODAL, token);
        addIf(ClaimWords.THANKS, word, Sign.THANKS, token);
        addIf(ClaimWords.INSTRUCTIONS, word, Sign.INSTRUCTION, token);
        addIf(ClaimWords.FIRST_PERSON, word, Sign.FIRST_PERSON, token);
        addIf(ClaimWords.ADDRESSES, word, Sign.ADDRESS, token);
        addIf(ClaimWords.TALK, word, Sign.TALK, token);
        addIf(ClaimWords.STATES, word, Sign.STATES_A_FACT, token);
        addIf(ClaimWords.OTHERS, word, Sign.ABOUT_OTHERS, token);
        addIf(ClaimWords.US, word, Sign.ABOUT_US, token);
        if (word.endsWith("'re") || word.endsWith("\u2019re") || word.equals("it's") || word.equals("it\u2019s")
                || word.endsWith("'ve") || word.endsWith("\u2019ve")) {
            add(Sign.STATES_A_FACT, token);
        }
        if ((word.equals("have") || word.equals("got")) && at + 1 < tokens.size() && is(at + 1, "to")) {
            add(Sign.DEMAND, token);
        }
        if (word.equals("would") || word.equals("could") || word.equals("if")) {
            add(Sign.HYPOTHESIS, token);
        }
        if (ClaimWords.SUPERLATIVES.contains(word) || word.length() > 5 && word.endsWith("est") && at > 0
                && (is(at - 1, "the") || is(at - 1, "our"))) {
            add(Sign.SUPERLATIVE, token);
        }
        if (ClaimWords.PUBLIC_MATTERS.contains(word)) {
            twice(Sign.PUBLIC_MATTER, Sign.SECOND_PUBLIC_MATTER, token);
        }
        if (at > 0 && token.isCapitalised() && !word.startsWith("i'") && !word.startsWith("i\u2019")
                && !word.equals("i") && tokens.get(at - 1).sort() != TextToken.Sort.MARK
                && !(at > 1 && tokens.get(at - 1).isCapitalised())) {
            twice(Sign.NAME, Sign.SECOND_NAME, token);
        }
        event(at, word);
        if (word.equals("if")) {
            add(Sign.CONDITION, token);
        }
        if (is(at, "i") && at + 1 < tokens.size() && (is(at + 1, "will") || is(at + 1, "want") || is(at + 1, "would"))
                || word.equals("i'll") || word.equals("i\u2019ll")) {
            add(Sign.INTENTION, token);
        }
        if (at == 0 && ClaimWords.FIRST_PERSON.contains(word)) {
            add(Sign.BEGINS_WITH_I, token);
        }
    }

    private void event(int at, String word) {
        boolean past = word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
        boolean perfect = at > 0 && (past || ClaimWords.EVENTS.contains(word) || word.equals("been"))
                && (is(at - 1, "has") || is(at - 1, "have") || is(at - 1, "had")
                        || tokens.get(at - 1).text().endsWith("'ve") || tokens.get(at - 1).text().endsWith("\u2019ve"));
        if (perfect) {
            add(Sign.PERFECT_EVENT, tokens.get(at));
        } else if (past || ClaimWords.EVENTS.contains(word)) {
            twice(Sign.PAST_EVENT, Sign.SECOND_EVENT, tokens.get(at));
        }
    }

    private void mark(TextToken token) {
        switch (token.text()) {
            case "?" -> add(Sign.QUESTION, token);
            case "!" -> add(Sign.EXCLAMATION, token);
            case "%" -> add(Sign.PERCENTAGE, token);
            default -> { }
        }
    }

    private void length(TextToken first) {
        if (words <= 4) {
            add(Sign.VERY_SHORT, first);
        } else if (words <= 8) {
            add(Sign.SHORT, first);
        } else if (words > 30) {
            add(Sign.VERY_LONG, first);
        } else if (words > 16) {
            add(Sign.LONG, first);
        }
        if (!signs.containsKey(Sign.STATES_A_FACT) && !signs.containsKey(Sign.PAST_EVENT)
                && !signs.containsKey(Sign.PERFECT_EVENT) && !signs.containsKey(Sign.MODAL) && words < 12) {
            add(Sign.NO_VERB, first);
        }
    }

    private boolean is(int at, String word) {
        return tokens.get(at).text().equalsIgnoreCase(word);
    }

    private void addIf(Set<String> lexicon, String word, Sign sign, TextToken token) {
        if (lexicon.contains(word)) {
            add(sign, token);
        }
    }

    private void twice(Sign first, Sign second, TextToken token) {
        add(signs.containsKey(first) ? second : first, token);
    }

    private void add(Sign sign, TextToken token) {
        signs.putIfAbsent(sign, token);
    }
}
