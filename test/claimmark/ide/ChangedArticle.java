package claimmark.ide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.core.runtime.CoreException;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;

/**
 * An article that another program changed while it was open: a typo was mended inside one annotation, the words of
 * another stand in two places now, those of a third are gone, and a fourth stands as it did.
 */
public final class ChangedArticle implements AutoCloseable {

    private static final String BUDGET =
            "The city will refrain form raising the fee, the mayor said, and the budget stays as it was planned.\n\n";
    private static final String HARBOUR =
            "The rebuilding of the old harbour begins in April and ends in the autumn, when the ice comes back.\n\n";
    private static final String PROMISE = "At the end of the meeting, long after midnight and all of the questions, "
            + "\"We will build it\", she said, took her coat from the chair and left the hall without a look.\n\n";
    private static final String PROMISED_AGAIN = "It was again long after midnight and all of the questions, "
            + "\"We will build it\", she said, took her coat from the chair, and was gone.\n\n";
    private static final String GONE = "Eleven hundred people had signed the letter against it by Friday evening.\n\n";
    private static final String TEXT = PROMISE + BUDGET + HARBOUR + GONE;
    private static final String CHANGED = BUDGET.replace("refrain form", "refrain from") + PROMISED_AGAIN + HARBOUR
            + PROMISED_AGAIN;

    private final OpenArticle article;
    private final AnnotationId typo;
    private final AnnotationId promise;
    private final AnnotationId gone;
    private final AnnotationId unchanged;

    private ChangedArticle(OpenArticle article) {
        this.article = article;
        typo = article.mark(AnnotationKind.CLAIM, "refrain form raising the fee").id();
        promise = article.mark(AnnotationKind.QUOTATION, "We will build it").id();
        gone = article.mark(AnnotationKind.STATISTIC, "Eleven hundred people").id();
        unchanged = article.mark(AnnotationKind.CLAIM, "begins in April").id();
    }

    /** Opens the article and marks it. */
    public static ChangedArticle open() throws CoreException {
        return new ChangedArticle(OpenArticle.of("harbour.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    /** Saves it and changes it as another program does. */
    public void change() throws CoreException, IOException {
        article.save();
        Files.writeString(article.path(), CHANGED);
        article.file().refreshLocal(0, null);
        Ui.await("the changed text is shown", () -> article.session().articleCharacters().equals(CHANGED));
    }

    public OpenArticle article() {
        return article;
    }

    /** The annotation whose words changed. */
    public AnnotationId typo() {
        return typo;
    }

    /** The annotation whose words stand in two places. */
    public AnnotationId promise() {
        return promise;
    }

    /** The annotation whose words are gone. */
    public AnnotationId gone() {
        return gone;
    }

    /** The annotation that stands as it did. */
    public AnnotationId unchanged() {
        return unchanged;
    }

    @Override
    public void close() throws CoreException {
        article.close();
    }
}
