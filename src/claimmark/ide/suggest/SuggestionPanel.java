package claimmark.ide.suggest;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import claimmark.core.query.AnnotationFilter;
import claimmark.core.suggest.review.Coverage;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.ide.look.panel.ListSection;
import claimmark.ide.look.panel.PanelContribution;
import claimmark.ide.look.panel.PanelFeature;
import claimmark.ide.session.ReviewContext;

/** Lists the open suggestions below the annotations in the text, and tells at the top how much is checked. */
public final class SuggestionPanel implements PanelFeature {

    private static final String SECTION = "claimmark.suggestions";

    @Override
    public PanelContribution open(ReviewContext article, Runnable changed) {
        return new Contribution(article, changed);
    }

    private static final class Contribution implements PanelContribution {

        private final ReviewContext article;
        private final OpenSuggestions all = OpenSuggestions.ofWorkbench();
        private final ArticleSuggestions suggestions;
        private final Runnable follower;
        private Optional<CoverageRow> coverage = Optional.empty();

        Contribution(ReviewContext article, Runnable changed) {
            this.article = article;
            follower = () -> {
                changed.run();
                cover();
            };
            suggestions = all.follow(article.session(), follower);
        }

        @Override
        public void createHead(Composite head) {
            coverage = Optional.of(new CoverageRow(head));
            cover();
        }

        private void cover() {
            coverage.ifPresent(row -> {
                if (suggestions.isTooLong()) {
                    row.show(SuggestMessages.tooLong, "");
                } else {
                    row.show(suggestions.isKnown() ? covered() : "", SuggestMessages.coverageHint);
                }
            });
        }

        private String covered() {
            return SuggestionWords.of(Coverage.of(article.session().review().annotations(), suggestions.sorted()),
                    suggestions.isInOtherLanguage());
        }

        @Override
        public List<ListSection> sections(AnnotationFilter filter) {
            List<OfferedSuggestion> shown = suggestions.open().stream().filter(each -> filter
                    .matchesUnmarked(each.suggestion().kind(), () -> SuggestionWords.all(each))).toList();
            return List.of(new ListSection(SECTION, ListSection.IN_THE_TEXT + 1, SuggestMessages.title,
                    SuggestMessages.hint, SuggestionWords.counts(shown), true, true,
                    shown.stream().map(each -> new SuggestionItem(article, suggestions, each.id())).toList()));
        }

        @Override
        public void close() {
            all.unfollow(article.session(), follower);
        }
    }
}
