package claimmark.ide.preferences.scales;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class ScalesMessages extends NLS {

    public static String description = "";
    public static String scales = "";
    public static String listName = "";
    public static String scaleColumn = "";
    public static String wordsColumn = "";
    public static String shipped = "";
    public static String noOwn = "";
    public static String changes = "";
    public static String add = "";
    public static String edit = "";
    public static String copy = "";
    public static String remove = "";
    public static String preferred = "";
    public static String claims = "";
    public static String quotations = "";
    public static String figures = "";
    public static String fitting = "";
    public static String newTitle = "";
    public static String editTitle = "";
    public static String copyTitle = "";
    public static String copyName = "";
    public static String heading = "";
    public static String hint = "";
    public static String name = "";
    public static String nameName = "";
    public static String word = "";
    public static String number = "";
    public static String wordName = "";
    public static String numberName = "";
    public static String addWord = "";
    public static String removeWord = "";
    public static String up = "";
    public static String down = "";
    public static String highest = "";
    public static String lowest = "";
    public static String ends = "";

    static {
        NLS.initializeMessages(ScalesMessages.class.getPackageName() + ".messages", ScalesMessages.class);
    }

    private ScalesMessages() {
    }
}
