package claimmark.core.dates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The names of the months and their short forms, in the languages of most news. */
public final class MonthNames {

    private static final String[] NAMES = {
        "january jan januar janeiro enero ene janvier janv gennaio gen januari styczeń stycznia jänner января",
        "february feb februar fevereiro fev febrero février févr febbraio februari luty lutego февраля",
        "march mar märz mrz março marzo mars maart mrt marzec marca марта",
        "april apr abril abr avril aprile kwiecień kwietnia апреля",
        "may mai maio mayo maggio mag mei maj maja мая",
        "june jun juni junho junio juin giugno giu czerwiec czerwca июня",
        "july jul juli julho julio juillet juil luglio lug lipiec lipca июля",
        "august aug agosto ago août agustus augustus sierpień sierpnia августа",
        "september sep sept setembro set septiembre septembre settembre wrzesień września сентября",
        "october oct oktober okt outubro out octubre octobre ottobre ott październik października октября",
        "november nov novembro noviembre novembre listopad listopada ноября",
        "december dec dezember dez dezembro diciembre dic décembre déc dicembre desember grudzień grudnia декабря"};

    /** Hebrew writes "in" before the month as a part of the word. */
    private static final String IN = "\u05d1";

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {
    }

    /** Whether a word is the name of a month. A short form may end with a full stop. */
    public static boolean isMonth(String word) {
        return number(word).isPresent();
    }

    /**
     * The number of a month, from 1 to 12, by its name. A short form may end with a full stop. Of two names with a
     * slash between them the first counts. Empty for any other word.
     */
    public static OptionalInt number(String name) {
        String bare = (name.endsWith(".") ? name.substring(0, name.length() - 1) : name).toLowerCase(Locale.ROOT);
        OptionalInt whole = named(bare);
        int slash = bare.indexOf('/');
        return whole.isPresent() ? whole
                : slash > 0 ? named(bare.substring(0, slash))
                : bare.startsWith(IN) ? named(bare.substring(1))
                : OptionalInt.empty();
    }

    private static OptionalInt named(String name) {
        Integer number = NUMBERS.containsKey(name) ? NUMBERS.get(name) : CldrMonths.NUMBERS.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= NAMES.length; month++) {
            for (String name : NAMES[month - 1].split(" ")) {
                numbers.put(name, month);
            }
        }
        return Map.copyOf(numbers);
    }
}
