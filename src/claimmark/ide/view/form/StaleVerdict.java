package claimmark.ide.view.form;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.Verdict;
import claimmark.core.reanchor.RatedWords;
import claimmark.ide.session.ArticleSession;

/** On which words a verdict was given that is not on those of now. */
final class StaleVerdict {

    private StaleVerdict() {
    }

    /** The words, when the annotation or its history still has them: the verdict itself knows their hash only. */
    static Optional<String> words(Annotation annotation, Verdict verdict, ArticleSession session) {
        Optional<String> hash = verdict.textSha256();
        Stream<String> unsaved = session.sealing().changesOf(annotation.id()).stream().map(LedgerChange::before);
        Stream<String> sealed = session.review().ledger().entries(annotation.id().value()).stream()
                .map(LedgerEntry::before);
        return hash.flatMap(given -> Stream.of(Stream.of(annotation.words()), unsaved, sealed)
                .flatMap(Function.identity()).filter(words -> RatedWords.areOf(given, words)).findFirst());
    }
}
