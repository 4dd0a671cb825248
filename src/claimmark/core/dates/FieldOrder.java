package claimmark.core.dates;

import java.util.Locale;
import java.util.Set;

/** The order of day and month in a date of numbers alone. */
public enum FieldOrder {
    MONTH_FIRST, DAY_FIRST;

    private static final Set<String> MONTH_FIRST_TAGS = Set.of("", "en", "en-us", "en-ca", "en-ph");

    /**
     * The order in a language. English without a country counts as the English of the United States.
     *
     * @param languageTag a BCP 47 tag; empty when the language is not known
     */
    public static FieldOrder of(String languageTag) {
        String tag = languageTag.toLowerCase(Locale.ROOT).replace('_', '-');
        return MONTH_FIRST_TAGS.contains(tag) ? MONTH_FIRST : DAY_FIRST;
    }
}
