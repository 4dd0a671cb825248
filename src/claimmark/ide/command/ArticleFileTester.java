package claimmark.ide.command;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.text.ArticleFormat;

/** Tells the menus which files can be articles, by the extensions that the core knows. */
public final class ArticleFileTester extends PropertyTester {

    @Override
    public boolean test(@Nullable Object receiver, @Nullable String property, Object @Nullable [] arguments,
            @Nullable Object expectedValue) {
        return receiver instanceof IFile file && ArticleFormat.announcedBy(file.getName()).isPresent();
    }
}
