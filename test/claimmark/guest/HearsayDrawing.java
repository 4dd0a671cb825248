package claimmark.guest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import claimmark.ide.look.drawing.Drawing;
import claimmark.ide.look.drawing.DrawingFeature;
import claimmark.ide.look.drawing.DrawnSpan;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;

/** Underlines hearsay; again whenever the article was read anew. Between, what is drawn follows the text by itself. */
public final class HearsayDrawing implements DrawingFeature {

    @Override
    public Runnable open(ReviewContext article, Drawing drawing) {
        ArticleSession session = article.session();
        Set<Integer> drawn = new HashSet<>();
        draw(session, drawing, drawn);
        SessionListener listener = event -> {
            if (event.isAbout(Topic.ARTICLE)) {
                draw(session, drawing, drawn);
            }
        };
        session.addListener(listener);
        return () -> session.removeListener(listener);
    }

    private static void draw(ArticleSession session, Drawing drawing, Set<Integer> drawn) {
        Map<Integer, DrawnSpan> found = new HashMap<>();
        Hearsay.in(session)
                .forEach(hearsay -> found.put(hearsay.number(), new DrawnSpan(new HearsayLook(), hearsay.span())));
        drawn.removeAll(found.keySet());
        drawing.erase(drawn);
        drawing.draw(found);
        drawn.clear();
        drawn.addAll(found.keySet());
    }
}
