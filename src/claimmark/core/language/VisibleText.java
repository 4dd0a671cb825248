package claimmark.core.language;

/** Text as it is shown in one line of a list or a hint, with unusual characters told instead of shown. */
public final class VisibleText {

    private VisibleText() {
    }

    /**
     * The text with the code of each unusual character in its place, as in {@code ⟦U+202E⟧000,01}. A letter that looks
     * like another one stands before its code. The same text when nothing in it is unusual.
     */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder();
        int from = 0;
        for (UnusualCharacter unusual : UnusualCharacters.of(text)) {
            boolean isLetter = unusual.kind() == UnusualCharacter.Kind.LOOK_ALIKE;
            visible.append(text, from, isLetter ? unusual.span().end() : unusual.offset())
                    .append('\u27E6').append(unusual.code()).append('\u27E7');
            from = unusual.span().end();
        }
        return from == 0 ? text : visible.append(text, from, text.length()).toString();
    }

    /**
     * A unit that can be drawn, in place of one that cannot: some widgets show nothing of a line that has half of a
     * pair of units, and nothing after a NUL.
     *
     * @param text a line
     * @return as many units, each in the place of its own
     */
    public static String drawable(String text) {
        StringBuilder drawable = new StringBuilder(0);
        for (int at = 0; at < text.length(); at++) {
            char instead = drawable(text, at);
            if (instead != text.charAt(at)) {
                if (drawable.isEmpty()) {
                    drawable.append(text);
                }
                drawable.setCharAt(at, instead);
            }
        }
        return drawable.isEmpty() ? text : drawable.toString();
    }

    private static char drawable(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isSurrogate(unit)) {
            boolean isPair = Character.isHighSurrogate(unit)
                    ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                    : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
            return isPair ? unit : '\uFFFD';
        }
        if (unit < ' ' && "\t\n\r".indexOf(unit) < 0) {
            return (char) ('\u2400' + unit);
        }
        return unit == 0x7F ? '\u2421' : unit > 0x7F && unit < 0xA0 || (unit & 0xFFFE) == 0xFFFE ? '\uFFFD' : unit;
    }
}
