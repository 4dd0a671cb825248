package claimmark.core.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import claimmark.core.encoding.ArticleDecoder;
import claimmark.core.encoding.Decoding;
import claimmark.core.encoding.Decoding.Decoded;
import claimmark.core.encoding.Decoding.Undecodable;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;

/** Files made to exhaust memory or the call stack. A program, so that it can be given little of both. */
final class HostileFiles {

    private static final int MILLION = 1_000_000;
    private static final String SENTENCE = "Ministers met again on Tuesday to talk about prices, and left without a"
            + " word. ";

    private HostileFiles() {
    }

    /** Reads all files, and prints for each its name and what came of it. */
    public static void main(String[] arguments) {
        pages().forEach((name, page) -> System.out.println(name + ": " + read(page.get(), ArticleFormat.HTML)));
        texts().forEach((name, text) -> System.out.println(name + ": " + read(text.get(), ArticleFormat.PLAIN_TEXT)));
        System.out.println("lines of Markdown: " + read(bytes("x\n".repeat(25 * MILLION)), ArticleFormat.MARKDOWN));
    }

    private static Map<String, Supplier<byte[]>> pages() {
        Map<String, Supplier<byte[]>> pages = new LinkedHashMap<>();
        pages.put("nested elements", () -> bytes("<div>".repeat(100_000) + "end"));
        pages.put("nested text", () -> bytes("<b>x".repeat(100_000)));
        pages.put("fifty megabytes of prose", () -> bytes(("<p>" + SENTENCE.repeat(6)).repeat(105_000)));
        pages.put("fifty megabytes of short lines", () -> bytes(("<p>" + SENTENCE).repeat(620_000)));
        pages.put("fifty megabytes of tags", () -> bytes("<p>x".repeat(12 * MILLION)));
        pages.put("one long word", () -> bytes("x".repeat(50 * MILLION)));
        pages.put("attributes", () -> bytes("<p" + numbered(" a", "=1", MILLION) + ">end"));
        pages.put("references", () -> bytes("&NotEqualTilde;".repeat(3 * MILLION)));
        pages.put("short references", () -> bytes("&lt".repeat(12 * MILLION)));
        pages.put("null bytes", () -> bytes("\0".repeat(5 * MILLION) + "end"));
        pages.put("wrong charset", () -> bytes("<meta charset=utf-16le>" + SENTENCE.repeat(1000)));
        pages.put("truncated character", () -> truncated(bytes("<meta charset=utf-8>" + "é€".repeat(MILLION))));
        return pages;
    }

    private static Map<String, Supplier<byte[]>> texts() {
        Map<String, Supplier<byte[]>> texts = new LinkedHashMap<>();
        texts.put("lines", () -> bytes("x\n".repeat(25 * MILLION)));
        texts.put("blank lines", () -> bytes("\r\n".repeat(25 * MILLION)));
        texts.put("sentences", () -> bytes((SENTENCE + "\n\n").repeat(99_000)));
        texts.put("truncated text", () -> truncated(bytes("€".repeat(MILLION))));
        return texts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String numbered(String before, String after, int most) {
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < most; i++) {
            numbered.append(before).append(i).append(after);
        }
        return numbered.toString();
    }

    private static byte[] truncated(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    private static String read(byte[] file, ArticleFormat format) {
        Decoding decoding = new ArticleDecoder().decode(file, format);
        String characters = decoding instanceof Decoded decoded ? decoded.text()
                : ((Undecodable) decoding).lenientText();
        ArticleText article = new ArticleReader().read(characters, format);
        String read = article.text().length() + " characters, " + article.blocks().size() + " blocks";
        return decoding instanceof Undecodable undecodable ? undecodable.why() + " " + read : read;
    }
}
