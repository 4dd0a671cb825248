package claimmark.core.suggest.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import claimmark.core.language.TextToken;
import claimmark.core.suggest.PlacedSentence;
import claimmark.core.suggest.PreparedBlock;
import claimmark.core.suggest.PreparedText;
import claimmark.core.text.BlockType;
import claimmark.core.text.TextSpan;

/**
 * A word of a name at its place.
 *
 * @param word without the ending of a possessive
 * @param span its place in the article
 * @param before the capitalised word right before it
 * @param after the capitalised word right after it
 */
record NameForm(String word, TextSpan span, Optional<String> before, Optional<String> after) {

    private static final int SHORTEST = 5;
    /** Letters that are capital for a reason of their own. */
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{3}");

    /** The words of names in an article, in order. What begins a sentence may be any word, so it is left out. */
    static List<NameForm> in(PreparedText text) {
        List<NameForm> found = new ArrayList<>();
        for (PreparedBlock block : text.blocks()) {
            if (block.block().type() != BlockType.HEADLINE && block.block().type() != BlockType.SUBHEADING) {
                block.sentences().forEach(sentence -> addAll(sentence, found));
            }
        }
        return found;
    }

    private static void addAll(PlacedSentence sentence, List<NameForm> found) {
        List<TextToken> tokens = sentence.sentence().tokens();
        for (int at = 1; at < tokens.size(); at++) {
            String word = plain(tokens.get(at));
            if (isName(tokens.get(at)) && word.length() >= SHORTEST && !SHOUTED.matcher(word).find()
                    && tokens.get(at - 1).isWord()) {
                TextSpan span = TextSpan.ofLength(sentence.spanOf(tokens.get(at)).start(), word.length());
                Optional<String> next = at + 1 < tokens.size() && word.equals(tokens.get(at).text())
                        ? name(tokens.get(at + 1)) : Optional.empty();
                found.add(new NameForm(word, span, name(tokens.get(at - 1)), next));
            }
        }
    }

    private static Optional<String> name(TextToken token) {
        return isName(token) ? Optional.of(plain(token)) : Optional.empty();
    }

    private static boolean isName(TextToken token) {
        return token.isWord() && token.isCapitalised() && token.text().chars().anyMatch(Character::isLowerCase);
    }

    private static String plain(TextToken token) {
        String word = token.text();
        return word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
    }
}
