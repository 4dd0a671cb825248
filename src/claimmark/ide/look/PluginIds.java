package claimmark.ide.look;

/** Ids that plugin.xml declares and that more than one feature uses. */
public final class PluginIds {

    /** The plug-in itself, and where its preferences are. */
    public static final String BUNDLE = "claimmark";

    public static final String ARTICLE_EDITOR = "claimmark.articleEditor";
    public static final String ANNOTATIONS_VIEW = "claimmark.annotationsView";

    /** Where the keys of an article's commands work. */
    public static final String ARTICLE_SCOPE = "claimmark.articleScope";

    public static final String MARK_COMMAND = "claimmark.command.mark";
    /** The parameter of {@link #MARK_COMMAND}: the token of a kind. */
    public static final String MARK_KIND = "claimmark.command.mark.kind";

    private PluginIds() {
    }
}
