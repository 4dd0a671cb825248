package claimmark.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.text.TextSpan;
import claimmark.ide.session.ArticleSession;

/**
 * Words that tell of something and not who says so.
 *
 * @param number counts the hearsay of a text from 0
 * @param words as they stand in the text
 * @param span where they stand in the text
 */
record Hearsay(int number, String words, TextSpan span) {

    private static final Pattern WORDS = Pattern.compile("\\b(it is said|rumou?r has it|as everybody knows)\\b",
            Pattern.CASE_INSENSITIVE);

    /** In UTF-16 units. A feature that searches more than this does so in a job; this one leaves it alone. */
    private static final int LONGEST_ARTICLE = 100_000;

    /** All hearsay of an article as it is now; none of a large one. */
    static List<Hearsay> in(ArticleSession session) {
        return session.readingDocument().getLength() > LONGEST_ARTICLE ? List.of() : in(session.articleCharacters());
    }

    /** All hearsay of a text, in its order. */
    static List<Hearsay> in(String text) {
        List<Hearsay> found = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            found.add(new Hearsay(found.size(), matcher.group(), new TextSpan(matcher.start(), matcher.end())));
        }
        return found;
    }
}
