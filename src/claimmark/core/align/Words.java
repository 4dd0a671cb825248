package claimmark.core.align;

/** Compares stretches of text by their words. */
public final class Words {

    private Words() {
    }

    /**
     * Whether two stretches have the same words in the same case. White space, kinds of quotation marks and dashes, and
     * Unicode forms do not count.
     */
    public static boolean same(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    /**
     * The words in a plain form. Two stretches have the same plain form exactly when they are {@linkplain #same the
     * same}.
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length();) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            switch (CharacterFold.kindOf(point)) {
                case SPACE -> space = plain.length() > 0;
                case IGNORABLE -> {
                }
                default -> {
                    plain.append(space ? " " : "");
                    appendForm(point, plain);
                    space = false;
                }
            }
        }
        return plain.toString().replace("--", "-");
    }

    private static void appendForm(int point, StringBuilder plain) {
        if (CharacterFold.isOwnForm(point)) {
            plain.append((char) point);
        } else {
            plain.append(CharacterFold.form(point));
        }
    }
}
