package claimmark.ide.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.suggest.review.UserWords;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.Icons;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.assist.Fix;
import claimmark.ide.look.assist.FixFeature;
import claimmark.ide.session.ReviewContext;

/** What can be done with the suggestion at the caret: correct it, accept it as any kind, dismiss it. */
public final class SuggestionFixes implements FixFeature {

    private static final int LONGEST = 60;

    @Override
    public List<Fix> at(ReviewContext article, TextSpan place) {
        return OpenSuggestions.ofWorkbench().find(article.session())
                .flatMap(suggestions -> suggestions.at(place)
                        .map(offered -> fixes(offered, place, new SuggestionAnswers(article, suggestions))))
                .orElse(List.of());
    }

    private static List<Fix> fixes(OfferedSuggestion offered, TextSpan place, SuggestionAnswers answers) {
        AnnotationKind kind = offered.suggestion().kind();
        String why = SuggestionWords.why(offered);
        List<Fix> fixes = new ArrayList<>();
        List<String> corrections = offered.suggestion().replacements();
        corrections.forEach(correction -> fixes.add(new Fix(Icons.of(kind),
                NLS.bind(SuggestMessages.fixCorrect, shown(correction)), why,
                () -> answers.accept(offered, Optional.of(correction)))));
        if (corrections.isEmpty()) {
            fixes.add(new Fix(Icons.of(kind), NLS.bind(SuggestMessages.fixAccept, Labels.of(kind)), why,
                    () -> answers.accept(offered, Optional.empty())));
        }
        if (!place.isEmpty() && !place.equals(offered.span())) {
            fixes.add(new Fix(Icons.of(kind), NLS.bind(SuggestMessages.fixAcceptSelected, Labels.of(kind)), why,
                    () -> answers.acceptOn(offered, place)));
        }
        fixes.add(new Fix(removal(), SuggestMessages.fixDismiss, why, () -> answers.dismiss(offered)));
        for (AnnotationKind other : AnnotationKind.values()) {
            if (other != kind) {
                fixes.add(new Fix(Icons.of(other), NLS.bind(SuggestMessages.fixAccept, Labels.of(other)), why,
                        () -> answers.acceptAs(offered, other, corrections.stream().findFirst())));
            }
        }
        if (UserWords.canHave(offered)) {
            fixes.add(new Fix(Icons.of(kind), NLS.bind(SuggestMessages.enterInDictionary, shown(offered.words())), why,
                    () -> answers.enterInDictionary(offered)));
        }
        fixes.add(new Fix(removal(), SuggestMessages.dismissWords, why, () -> answers.dismissWords(offered)));
        fixes.add(new Fix(removal(), SuggestMessages.dismissRule, why, () -> answers.dismissRule(offered)));
        return fixes;
    }

    private static String shown(String words) {
        return OneLine.of(OneLine.start(words, LONGEST));
    }

    private static Image removal() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_DELETE);
    }
}
