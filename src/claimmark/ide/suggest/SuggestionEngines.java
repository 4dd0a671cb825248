package claimmark.ide.suggest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.Suggester;
import claimmark.core.suggest.SuggestionEngine;
import claimmark.core.suggest.shipped.ShippedSuggesters;
import claimmark.core.suggest.variety.Variety;
import claimmark.core.suggest.variety.VarietySuggester;

/** Makes the engines. The suggesters are made when they are first needed, each once: their models are large. */
final class SuggestionEngines {

    private final ShippedSuggesters shipped = new ShippedSuggesters();
    private final Map<Variety, Suggester> varieties = new EnumMap<>(Variety.class);

    /** The engine that suggests what is wanted, and maybe more. Called away from the UI thread, by any thread. */
    synchronized SuggestionEngine of(WantedSuggestions wanted) {
        List<Suggester> suggesters = new ArrayList<>(shipped.of(wanted.kinds()));
        if (wanted.kinds().contains(AnnotationKind.TYPO)) {
            wanted.variety().ifPresent(variety -> suggesters
                    .add(varieties.computeIfAbsent(variety, VarietySuggester::new)));
        }
        return new SuggestionEngine(suggesters);
    }
}
