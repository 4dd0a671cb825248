package claimmark.ide.editor.encoding;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.editors.text.IEncodingSupport;
import org.eclipse.ui.statushandlers.StatusManager;

import claimmark.core.encoding.ChosenCharset;
import claimmark.ide.session.encoding.ArticleEncoding;

/** Lets the platform, and other plug-ins, ask for the encoding of an article and set it. */
public final class ArticleEncodingSupport implements IEncodingSupport {

    private final ArticleEncoding encoding;

    public ArticleEncodingSupport(ArticleEncoding encoding) {
        this.encoding = encoding;
    }

    /** Does nothing for an unknown encoding, and while text is not saved. */
    @Override
    public void setEncoding(@Nullable String name) {
        if (name == null || encoding.obstacle().isPresent()) {
            return;
        }
        ChosenCharset.named(name).ifPresent(charset -> {
            try {
                encoding.choose(charset);
            } catch (CoreException unreadable) {
                StatusManager.getManager().handle(unreadable.getStatus(), StatusManager.SHOW);
            }
        });
    }

    @Override
    public String getEncoding() {
        return encoding.charset().name();
    }

    @Override
    public String getDefaultEncoding() {
        return ResourcesPlugin.getEncoding();
    }
}
