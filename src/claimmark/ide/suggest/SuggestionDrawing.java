package claimmark.ide.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.ide.look.drawing.Drawing;
import claimmark.ide.look.drawing.DrawingFeature;
import claimmark.ide.look.drawing.DrawnSpan;
import claimmark.ide.session.ReviewContext;

/** Draws the open suggestions on the text of an article: all but those claims that are not so certain. */
public final class SuggestionDrawing implements DrawingFeature {

    /** About one sentence in eight of the news is as surely a claim. */
    private static final double LEAST_OF_A_CLAIM = .9;

    @Override
    public Runnable open(ReviewContext article, Drawing drawing) {
        OpenSuggestions all = OpenSuggestions.ofWorkbench();
        Set<Integer> drawn = new HashSet<>();
        Runnable changed = () -> all.find(article.session())
                .ifPresent(suggestions -> draw(suggestions, drawing, drawn));
        ArticleSuggestions followed = all.follow(article.session(), changed);
        followed.addForCurrent(changed);
        changed.run();
        return () -> {
            followed.removeForCurrent(changed);
            all.unfollow(article.session(), changed);
        };
    }

    private static void draw(ArticleSuggestions suggestions, Drawing drawing, Set<Integer> drawn) {
        Map<Integer, DrawnSpan> open = new HashMap<>();
        suggestions.open().forEach(each -> {
            boolean isCurrent = suggestions.current().filter(id -> id == each.id()).isPresent();
            if (isCurrent || isDrawn(each)) {
                open.put(each.id(), new DrawnSpan(look(each, isCurrent), each.span()));
            }
        });
        drawn.removeAll(open.keySet());
        drawing.erase(drawn);
        drawing.draw(open);
        drawn.clear();
        drawn.addAll(open.keySet());
    }

    /** Claims are whole sentences, and every second sentence is one; with a line under each, none would be seen. */
    static boolean isDrawn(OfferedSuggestion each) {
        return each.suggestion().kind() != AnnotationKind.CLAIM || each.suggestion().confidence() >= LEAST_OF_A_CLAIM;
    }

    private static SuggestionLook look(OfferedSuggestion each, boolean isCurrent) {
        return new SuggestionLook(each.suggestion().kind(), isCurrent, SuggestionWords.hover(each));
    }
}
