package claimmark.core.suggest.quotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import claimmark.core.language.TextToken;
import claimmark.core.language.TextTokens;
import claimmark.core.suggest.quotation.CueVerbs.Sort;

/** Tells the features of a quotation, which tell quoted statements from titles, nicknames and doubted words. */
final class QuotedWords {

    private static final Set<String> NAMING = Set.of("called", "named", "titled", "entitled", "dubbed", "known",
            "so-called", "nicknamed", "film", "book", "song", "album", "show", "movie", "series", "episode", "program",
            "magazine", "column", "article", "hit", "single", "on", "word", "term", "phrase", "hashtag", "headlined");
    private static final Set<String> PRONOUNS = Set.of("i", "we", "you", "my", "our", "your", "me", "us", "i'm",
            "i\u2019m", "we're", "we\u2019re", "it's", "it\u2019s", "he", "she", "they", "don't", "don\u2019t", "is",
            "are", "was", "will", "not", "be", "have");

    private final String text;
    private final Frame frame;

    QuotedWords(String text, Frame frame) {
        this.text = text;
        this.frame = frame;
    }

    /** The features of a quotation by itself. They are the same for all who may have said it. */
    Set<Feature> features(int quoted) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        QuotedPassage passage = frame.passages().get(frame.parts().get(quoted).passage());
        List<TextToken> words = TextTokens.of(passage.words().of(text)).stream()
                .filter(token -> token.sort() != TextToken.Sort.MARK).toList();
        features.add(switch (words.size()) {
            case 0, 1 -> Feature.ONE_WORD;
            case 2 -> Feature.TWO_WORDS;
            case 3 -> Feature.THREE_WORDS;
            case 4, 5, 6 -> Feature.FOUR_TO_SIX_WORDS;
            default -> Feature.MANY_WORDS;
        });
        addIf(passage.isSingle(), Feature.SINGLE_MARKS, features);
        letters(words, features);
        surroundings(quoted, features);
        return features;
    }

    /**
     * Whether few words are quoted beside a verb that does not tell of words.
     *
     * @param own the features of the quotation by itself
     */
    static boolean isShortAndOther(Saying saying, Set<Feature> own) {
        return saying.sort() == Sort.OTHER && !own.contains(Feature.FOUR_TO_SIX_WORDS)
                && !own.contains(Feature.MANY_WORDS);
    }

    private static void letters(List<TextToken> words, Set<Feature> features) {
        int capitals = 0;
        for (TextToken word : words) {
            capitals += word.isCapitalised() ? 1 : 0;
            addIf(PRONOUNS.contains(word.text().toLowerCase(Locale.ROOT)), Feature.HAS_PRONOUN, features);
        }
        addIf(capitals > 1 && capitals * 3 >= words.size() * 2, Feature.ALL_CAPITALS, features);
    }

    private void surroundings(int quoted, Set<Feature> features) {
        List<FramePart> parts = frame.parts();
        addIf(frame.sentenceStart(quoted) == quoted && parts.get(quoted).endsSentence(), Feature.ALONE, features);
        if (quoted > 0) {
            String before = parts.get(quoted - 1).lower();
            addIf(features.contains(Feature.ALL_CAPITALS) && (parts.get(quoted - 1).isPossessive()
                    || before.equals("in") || NAMING.contains(before)), Feature.LIKE_A_TITLE, features);
            addIf(NAMING.contains(before), Feature.AFTER_NAMING, features);
        }
    }

    private static void addIf(boolean holds, Feature feature, Set<Feature> features) {
        if (holds) {
            features.add(feature);
        }
    }
}
