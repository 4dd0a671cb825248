package claimmark.core.structure.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds the words in class, id, role and similar attributes of an element. For example, "post-content" has the words
 * post and content.
 */
public final class AttributeWords {

    private static final Set<String> ATTRIBUTES = Set.of("class", "id", "role", "itemprop", "data-component",
            "data-testid", "data-module", "aria-label");
    /** The classes of these elements describe the whole page ("comments-open", "has-sidebar"), not a block. */
    private static final Set<String> NAMELESS = Set.of("html", "body");
    private static final int MAXIMUM_LENGTH = 300;

    private AttributeWords() {
    }

    public static List<String> of(Element element) {
        List<String> words = new ArrayList<>();
        if (isNamed(element)) {
            for (Attribute attribute : element.attributes()) {
                if (tells(attribute.getKey())) {
                    words.addAll(of(attribute.getKey(), attribute.getValue()));
                }
            }
        }
        return words;
    }

    /** Whether the attributes of an element describe its content. */
    static boolean isNamed(Element element) {
        return !NAMELESS.contains(element.normalName());
    }

    /** Whether the value of an attribute consists of words. */
    static boolean tells(String attribute) {
        return ATTRIBUTES.contains(attribute);
    }

    /** The words in the value of an attribute, in lower case. */
    static List<String> of(String attribute, String value) {
        List<String> words = new ArrayList<>();
        split(value, words);
        if (attribute.equals("class") || attribute.equals("id")) {
            addNames(value, words);
        }
        return words;
    }

    private static void split(String value, List<String> words) {
        int length = Math.min(value.length(), MAXIMUM_LENGTH);
        int start = 0;
        for (int i = 0; i <= length; i++) {
            boolean letter = i < length && isLetter(value.charAt(i));
            boolean hump = letter && i > start && Character.isUpperCase(value.charAt(i))
                    && Character.isLowerCase(value.charAt(i - 1));
            if (!letter || hump) {
                if (i - start >= 2) {
                    words.add(value.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = hump ? i : i + 1;
            }
        }
    }

    /** Adds names of several words as a whole. "author-bio" tells more than "author" and "bio". */
    private static void addNames(String value, List<String> words) {
        int length = Math.min(value.length(), MAXIMUM_LENGTH);
        int start = 0;
        boolean compound = false;
        for (int i = 0; i <= length; i++) {
            char unit = i < length ? value.charAt(i) : ' ';
            if (unit <= ' ') {
                if (compound && i - start <= 40) {
                    words.add(value.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i + 1;
                compound = false;
            } else {
                compound |= unit == '-' || unit == '_';
            }
        }
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
    }
}
