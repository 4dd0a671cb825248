package claimmark.core.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as catalogues of libraries write them, with the family name first: {@code Lee, Ann}. */
final class CatalogueNames {

    private static final Pattern NAME = Pattern.compile(
            "(\\p{Lu}[\\p{L}'\u2019-]{1,30}), (\\p{Lu}[\\p{L}.-]{0,20}(?: \\p{Lu}[\\p{L}.-]{0,20})?)");

    private CatalogueNames() {
    }

    /** A name with the family name last. Any other text stays as it is. */
    static String natural(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? matcher.group(2) + ' ' + matcher.group(1) : name;
    }
}
