package claimmark.guest;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

import claimmark.core.query.AnnotationFilter;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.look.form.FormSection;
import claimmark.ide.look.panel.ListSection;
import claimmark.ide.look.panel.PanelContribution;
import claimmark.ide.look.panel.PanelFeature;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionListener;

/** Lists hearsay below the annotations in the text, and tells in the form of an annotation that its words are some. */
public final class HearsayPanel implements PanelFeature {

    static final String TITLE = "Hearsay";

    @Override
    public PanelContribution open(ReviewContext article, Runnable changed) {
        return new Contribution(article, changed);
    }

    private static final class Contribution implements PanelContribution {

        private final ReviewContext article;
        private final SessionListener listener;

        Contribution(ReviewContext article, Runnable changed) {
            this.article = article;
            listener = event -> {
                if (event.isAbout(Topic.ARTICLE)) {
                    changed.run();
                }
            };
            article.session().addListener(listener);
        }

        @Override
        public List<ListSection> sections(AnnotationFilter filter) {
            List<HearsayItem> items = Hearsay.in(article.session()).stream()
                    .map(hearsay -> new HearsayItem(article, hearsay)).toList();
            return List.of(new ListSection("hearsay", ListSection.IN_THE_TEXT + 1, TITLE, "Nobody says who says so",
                    items));
        }

        @Override
        public List<FormSection> formSections(Composite parent, FormBuilder form) {
            return List.of(new HearsaySection(parent, form));
        }

        @Override
        public void close() {
            article.session().removeListener(listener);
        }
    }
}
