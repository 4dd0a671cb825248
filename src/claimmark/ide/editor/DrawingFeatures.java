package claimmark.ide.editor;

import java.util.ArrayList;
import java.util.List;

import claimmark.ide.editor.marks.FeatureDrawing;
import claimmark.ide.look.DeclaredFeatures;
import claimmark.ide.look.drawing.DrawingFeature;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;

/** The features that draw on the pages of one editor, as they are declared at the extension point. */
final class DrawingFeatures implements SessionListener {

    private static final String POINT = "claimmark.drawing";

    private final ReviewContext article;
    private final List<FeatureDrawing> drawings = new ArrayList<>();
    private final List<Runnable> closing = new ArrayList<>();

    private DrawingFeatures(ReviewContext article) {
        this.article = article;
    }

    /** Makes all declared features and lets them draw, until {@link #close}. */
    static DrawingFeatures open(ReviewContext article, List<ArticlePage> pages) {
        DrawingFeatures features = new DrawingFeatures(article);
        DeclaredFeatures.make(POINT, DrawingFeature.class).forEach(feature -> features.add(feature, pages));
        article.session().addListener(features);
        return features;
    }

    private void add(DrawingFeature feature, List<ArticlePage> pages) {
        FeatureDrawing drawing = new FeatureDrawing(pages.get(0).drawingPage(),
                pages.stream().skip(1).map(ArticlePage::drawingPage).toList());
        drawings.add(drawing);
        closing.add(feature.open(article, drawing));
    }

    @Override
    public void sessionChanged(SessionEvent event) {
        if (event.isAbout(Topic.ARTICLE)) {
            drawings.forEach(FeatureDrawing::articleTextChanged);
        }
    }

    void close() {
        article.session().removeListener(this);
        closing.forEach(Runnable::run);
    }
}
