package claimmark.ide.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.INavigatorFilterService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;
import claimmark.ide.refactoring.Refactorings;

/** The Project Explorer shows each sidecar under its article. */
class NestedSidecarsWorkbenchTest extends OnSeedArticle {

    private CommonNavigator explorer;

    @BeforeEach
    void showExplorer() throws Exception {
        explorer = (CommonNavigator) Ui.call(() -> Ui.page().showView("org.eclipse.ui.navigator.ProjectExplorer"));
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.save();
        Files.writeString(article.path().resolveSibling("lost.txt.claims.xml"), "<nothing/>");
        article.file().getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    @AfterEach
    void closeExplorer() {
        Ui.run(() -> Ui.page().hideView(explorer));
    }

    @Test
    void aSidecarStandsUnderItsArticleAndOneWithoutArticleInItsFolder() {
        awaitShown("lost.txt.claims.xml", "seed.txt > seed.txt.claims.xml");
    }

    @Test
    void aSidecarGoesAlongInTheExplorerToo() throws Exception {
        awaitShown("lost.txt.claims.xml", "seed.txt > seed.txt.claims.xml");
        Refactorings.rename(article.file(), "renamed.txt");
        awaitShown("lost.txt.claims.xml", "renamed.txt > renamed.txt.claims.xml");
    }

    @Test
    void aSidecarThatIsDeletedIsNotUnderItsArticleAnyMore() throws Exception {
        awaitShown("lost.txt.claims.xml", "seed.txt > seed.txt.claims.xml");
        article.file().getProject().getFile("seed.txt.claims.xml").delete(true, null);
        awaitShown("lost.txt.claims.xml", "seed.txt");
    }

    @Test
    void theFilterHidesSidecars() {
        awaitShown("lost.txt.claims.xml", "seed.txt > seed.txt.claims.xml");
        setFiltered(true);
        awaitShown("seed.txt");
        setFiltered(false);
        awaitShown("lost.txt.claims.xml", "seed.txt > seed.txt.claims.xml");
    }

    private void setFiltered(boolean filtered) {
        Ui.run(() -> {
            INavigatorFilterService filters = explorer.getNavigatorContentService().getFilterService();
            Set<String> active = new HashSet<>(Stream.of(filters.getVisibleFilterDescriptors())
                    .filter(filter -> filters.isActive(filter.getId())).map(filter -> filter.getId()).toList());
            if (filtered) {
                active.add("claimmark.hiddenSidecars");
            } else {
                active.remove("claimmark.hiddenSidecars");
            }
            filters.activateFilterIdsAndUpdateViewer(active.toArray(String[]::new));
        });
    }

    private void awaitShown(String... lines) {
        Ui.await("the Explorer shows " + List.of(lines), () -> shown().equals(List.of(lines)));
        assertEquals(List.of(lines), Ui.call(this::shown));
    }

    /** The files of the project; what is under a file comes after ">". */
    private List<String> shown() {
        CommonViewer viewer = explorer.getCommonViewer();
        viewer.expandToLevel(article.file().getProject(), 3);
        return Stream.of(viewer.getTree().getItems())
                .filter(item -> item.getText().startsWith(article.file().getProject().getName()))
                .flatMap(item -> Stream.of(item.getItems())).map(NestedSidecarsWorkbenchTest::line)
                .filter(line -> !line.startsWith(".")).toList();
    }

    private static String line(TreeItem item) {
        return item.getItems().length == 0 ? item.getText() : item.getText() + " > " + item.getItem(0).getText();
    }
}
