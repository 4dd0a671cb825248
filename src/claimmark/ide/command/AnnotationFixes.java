package claimmark.ide.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import claimmark.core.model.Annotation;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.Icons;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.assist.Fix;
import claimmark.ide.look.assist.FixFeature;
import claimmark.ide.session.ReviewContext;

/** What can be done with the annotations at the caret: put the correction into the article, show, delete. */
public final class AnnotationFixes implements FixFeature {

    private static final int LONGEST = 60;

    @Override
    public List<Fix> at(ReviewContext article, TextSpan place) {
        return article.session().places().at(place.start()).stream().flatMap(each -> fixes(article, each)).toList();
    }

    private static Stream<Fix> fixes(ReviewContext article, Annotation annotation) {
        List<Fix> fixes = new ArrayList<>();
        String words = OneLine.of(OneLine.start(annotation.target().quote().exact(), LONGEST));
        if (article.annotating().canCorrect(annotation.id())) {
            fixes.add(new Fix(Icons.of(annotation.kind()),
                    NLS.bind(FixMessages.fixCorrect, OneLine.of(annotation.correction())), words,
                    () -> article.annotating().applyCorrection(annotation.id())));
        }
        fixes.add(new Fix(Icons.of(annotation.kind()), NLS.bind(FixMessages.fixSelect,
                Labels.of(annotation.kind())), words, () -> article.selection().select(List.of(annotation.id()))));
        fixes.add(new Fix(deleting(), NLS.bind(FixMessages.fixDelete, Labels.of(annotation.kind())), words,
                () -> article.annotating().delete(List.of(annotation.id()))));
        return fixes.stream();
    }

    private static Image deleting() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_DELETE);
    }
}
