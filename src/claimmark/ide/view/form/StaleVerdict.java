package claimmark.ide.view.form;

import java.util.Optional;
import java.util.stream.Stream;

import claimmark.core.model.Annotation;
import claimmark.core.model.Change;
import claimmark.core.model.Verdict;
import claimmark.core.reanchor.RatedWords;

/** On which words a verdict was given that is not on those of now. */
final class StaleVerdict {

    private StaleVerdict() {
    }

    /** The words, when the annotation or its history still has them: the verdict itself knows their hash only. */
    static Optional<String> words(Annotation annotation, Verdict verdict) {
        Optional<String> hash = verdict.textSha256();
        Stream<String> recorded = Stream.concat(Stream.of(annotation.words()),
                annotation.history().stream().map(Change::from));
        return hash.flatMap(given -> recorded.filter(words -> RatedWords.areOf(given, words)).findFirst());
    }
}
