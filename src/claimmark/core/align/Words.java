package claimmark.core.align;

/** Whether two stretches of text say the same words. */
public final class Words {

    private Words() {
    }

    /** The same words in the same case; white space, kinds of quotation marks and dashes, and Unicode forms aside. */
    public static boolean same(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    /** The words in the one form that all that are {@linkplain #same the same} have. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        boolean space = false;
        for (int at = 0; at < text.length();) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            switch (CharacterFold.kindOf(point)) {
                case SPACE -> space = plain.length() > 0;
                case IGNORABLE -> {
                }
                default -> {
                    plain.append(space ? " " : "").append(CharacterFold.form(point));
                    space = false;
                }
            }
        }
        return plain.toString().replace("--", "-");
    }
}
