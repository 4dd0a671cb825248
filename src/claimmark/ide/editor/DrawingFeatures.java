package claimmark.ide.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

import claimmark.ide.editor.marks.FeatureDrawing;
import claimmark.ide.look.drawing.DrawingFeature;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;

/** The features that draw on the pages of one editor, as they are declared at the extension point. */
final class DrawingFeatures implements SessionListener {

    private static final String POINT = "claimmark.drawing";
    private static final String CLASS = "class";

    private final ReviewContext article;
    private final List<FeatureDrawing> drawings = new ArrayList<>();
    private final List<Runnable> closing = new ArrayList<>();

    private DrawingFeatures(ReviewContext article) {
        this.article = article;
    }

    /** Makes all declared features and lets them draw. One that cannot be made is logged and left out. */
    static DrawingFeatures open(ReviewContext article, List<ArticlePage> pages) {
        DrawingFeatures features = new DrawingFeatures(article);
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            made(element).ifPresent(feature -> features.add(feature, pages));
        }
        article.session().addListener(features);
        return features;
    }

    private static Optional<DrawingFeature> made(IConfigurationElement element) {
        try {
            if (element.createExecutableExtension(CLASS) instanceof DrawingFeature feature) {
                return Optional.of(feature);
            }
            ILog.of(DrawingFeatures.class).error(element.getAttribute(CLASS) + " draws nothing");
        } catch (CoreException failed) {
            ILog.of(DrawingFeatures.class).error("A feature that draws on articles cannot be made", failed);
        }
        return Optional.empty();
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
