package claimmark.ide.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.look.panel.ListSection;
import claimmark.ide.session.places.AnnotationPlaces;

/** The panel shares its room anew when the list tells that it needs another height. */
class ListHeightWorkbenchTest {

    @Test
    void aSectionThatIsOpenedOrClosedNeedsAnotherHeight() throws Exception {
        ListSection section = new ListSection("s", 1, "Suggestions", "", "", true, true,
                List.of(new NamedItem("one"), new NamedItem("other")));
        List<Integer> told = new ArrayList<>();
        try (OpenArticle article = OpenArticle.seed()) {
            Ui.run(() -> {
                Shell shell = new Shell(Display.getCurrent());
                shell.setLayout(new FillLayout());
                AnnotationPlaces places = article.session().places();
                AnnotationList list = new AnnotationList(shell, places, new AnchorLooks(places));
                list.show(List.of(), List.of(section));
                int header = list.neededHeight();
                list.onHeight(() -> told.add(list.neededHeight() / header));
                list.setOpen("s", true);
                list.setOpen("s", false);
                shell.dispose();
            });
        }
        assertEquals(List.of(3, 1), told);
    }
}
