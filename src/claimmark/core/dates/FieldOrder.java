package claimmark.core.dates;

import java.util.Locale;
import java.util.Set;

/** Which comes first in a date of numbers alone, the month or the day. */
public enum FieldOrder {
    MONTH_FIRST, DAY_FIRST;

    private static final Set<String> MONTH_FIRST_TAGS = Set.of("", "en", "en-us", "en-ca", "en-ph");

    /** The order in a language; English that does not say of which country is taken for that of the United States. */
    public static FieldOrder of(String languageTag) {
        String tag = languageTag.toLowerCase(Locale.ROOT).replace('_', '-');
        return MONTH_FIRST_TAGS.contains(tag) ? MONTH_FIRST : DAY_FIRST;
    }
}
