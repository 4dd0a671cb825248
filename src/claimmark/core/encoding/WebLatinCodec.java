package claimmark.core.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A codec for windows-1252 as the web reads it (WHATWG Encoding Standard, index windows-1252). Five bytes that have no
 * character in Java are control characters here. So every file can be decoded and written back.
 */
final class WebLatinCodec implements Codec {

    static final Charset CHARSET = Charset.forName("windows-1252");

    /** From this byte up to the end of {@link #SPECIAL}, bytes and characters have different numbers. */
    private static final int FIRST_SPECIAL = 0x80;
    private static final String SPECIAL = special();

    private static String special() {
        StringBuilder characters = new StringBuilder();
        for (int value = FIRST_SPECIAL; value < FIRST_SPECIAL + 32; value++) {
            String character = new String(new byte[] {(byte) value}, CHARSET);
            characters.append(character.equals("\uFFFD") ? Character.toString(value) : character);
        }
        return characters.toString();
    }

    @Override
    public Attempt decode(byte[] file, int start) {
        char[] text = new String(file, start, file.length - start, StandardCharsets.ISO_8859_1).toCharArray();
        for (int i = 0; i < text.length; i++) {
            int special = text[i] - FIRST_SPECIAL;
            if (special >= 0 && special < SPECIAL.length()) {
                text[i] = SPECIAL.charAt(special);
            }
        }
        return new Attempt(new String(text), NONE);
    }

    @Override
    public int firstUnencodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (byteOf(text.charAt(i)) < 0) {
                return i;
            }
        }
        return NONE;
    }

    @Override
    public byte[] encode(String text) {
        byte[] file = new byte[text.length()];
        for (int i = 0; i < file.length; i++) {
            file[i] = (byte) byteOf(text.charAt(i));
        }
        return file;
    }

    private static int byteOf(char character) {
        int special = character - FIRST_SPECIAL;
        if (special < 0 || special >= SPECIAL.length() && character <= 0xFF) {
            return character;
        }
        int index = SPECIAL.indexOf(character);
        return index < 0 ? -1 : FIRST_SPECIAL + index;
    }
}
