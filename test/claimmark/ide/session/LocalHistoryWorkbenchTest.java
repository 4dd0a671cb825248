package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OpenArticle;

/** What was saved before is in Eclipse's local history, so that it can be compared with and gone back to. */
class LocalHistoryWorkbenchTest {

    private static final String TEXT = "Taxes fell, she said.\n";

    @Test
    void holdsTheSavedVersionsOfAnArticle() throws Exception {
        try (OpenArticle article = OpenArticle.of("a.txt", TEXT.getBytes(StandardCharsets.UTF_8))) {
            article.type("fell", "rose");
            article.save();
            article.type("she", "he");
            article.save();
            assertEquals(List.of(TEXT.replace("fell", "rose"), TEXT), history(article.file()));
            assertEquals("Taxes rose, he said.\n", Files.readString(article.path()));
        }
    }

    @Test
    void holdsTheSavedVersionsOfASidecar() throws Exception {
        try (OpenArticle article = OpenArticle.of("a.txt", TEXT.getBytes(StandardCharsets.UTF_8))) {
            article.mark(AnnotationKind.CLAIM, "Taxes fell");
            article.save();
            String first = Files.readString(article.sidecar());
            article.mark(AnnotationKind.NOTE, "she");
            article.save();
            IFile sidecar = article.file().getParent()
                    .getFile(IPath.fromOSString(article.sidecar().getFileName().toString()));
            assertEquals(List.of(first), history(sidecar));
            assertEquals(List.of(), history(article.file()), "the article was not written");
        }
    }

    private static List<String> history(IFile file) throws CoreException, IOException {
        List<String> contents = new ArrayList<>();
        for (IFileState state : file.getHistory(null)) {
            try (InputStream content = state.getContents()) {
                contents.add(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return contents;
    }
}
