package claimmark.ide.suggest;

import claimmark.core.suggest.variety.Variety;
import claimmark.ide.suggest.SuggestionPreferences.Eagerness;

/** What can be chosen among the preferences: each choice as the words for it and what is stored. */
final class PreferenceChoices {

    private PreferenceChoices() {
    }

    /** The varieties of English; none is stored as nothing. */
    static String[][] ofVariety() {
        return new String[][] { { SuggestMessages.varietyAny, "" },
                { SuggestMessages.varietyAmerican, Variety.AMERICAN.name() },
                { SuggestMessages.varietyBritish, Variety.BRITISH.name() } };
    }

    static String[][] ofEagerness() {
        return new String[][] { { SuggestMessages.eagernessAll, Eagerness.ALL.name() },
                { SuggestMessages.eagernessLikely, Eagerness.LIKELY.name() },
                { SuggestMessages.eagernessCertain, Eagerness.CERTAIN.name() } };
    }
}
