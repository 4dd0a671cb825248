package claimmark.core.suggest.typo.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The small words that stand in a text by mistake, or are missing from it, more often than others. */
public final class DroppedWords {

    /** The key of nothing, which fits a context as a word does. */
    public static final long NOTHING = Keys.of("<nothing>");

    private static final Set<String> WORDS = new LinkedHashSet<>(List.of((
            "the of and to in a that is for on with as was it he by at from be his are this have has an not"
            + " they will but or had who we their been its which were would i you she her all there more said"
            + " one about up out if what when so can no than into some them only do our any just also very now"
            + " even being over how my it's him me could your these those did such other like most make get"
            + " after before through during between because while where then well both down off against too"
            + " still own under us does").split(" ")));

    private DroppedWords() {
    }

    /** The keys of these words. */
    public static long[] keys(Vocabulary vocabulary) {
        return WORDS.stream().mapToLong(Keys::of).filter(key -> vocabulary.find(key) != Vocabulary.NONE).toArray();
    }

    /** Whether a word is one of them. */
    public static boolean has(String word) {
        return WORDS.contains(word);
    }
}
