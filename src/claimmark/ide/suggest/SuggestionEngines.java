package claimmark.ide.suggest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.SuggestionEngine;
import claimmark.core.suggest.shipped.ShippedSuggesters;

/** Makes the engines when they are first needed, each once, since their models are large. For any thread. */
final class SuggestionEngines {

    private final Map<Set<AnnotationKind>, SuggestionEngine> made = new HashMap<>();

    /** The engine that suggests annotations of these kinds. Called away from the UI thread. */
    synchronized SuggestionEngine of(Set<AnnotationKind> kinds) {
        return made.computeIfAbsent(Set.copyOf(kinds), wanted -> new SuggestionEngine(ShippedSuggesters.of(wanted)));
    }
}
