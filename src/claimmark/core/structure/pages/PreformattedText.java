package claimmark.core.structure.pages;

import java.util.ArrayList;
import java.util.List;

import claimmark.core.html.HtmlArticle;
import claimmark.core.html.HtmlBlock;
import claimmark.core.structure.LineShape;
import claimmark.core.structure.copies.CopiedText;
import claimmark.core.structure.copies.Unwrapped;
import claimmark.core.text.TextSpan;

/**
 * Divides preformatted text on a page into its paragraphs, as in the copy of an agency or in a mail. Lists and programs
 * stay whole.
 */
public final class PreformattedText {

    private final String text;
    private final List<HtmlBlock> blocks = new ArrayList<>();

    private PreformattedText(String text) {
        this.text = text;
    }

    /** The page with a block for each paragraph. */
    public static HtmlArticle divided(HtmlArticle page) {
        if (page.blocks().stream().noneMatch(block -> isBroken(page.text(), block.span()))) {
            return page;
        }
        PreformattedText divided = new PreformattedText(page.text());
        page.blocks().forEach(divided::add);
        return new HtmlArticle(page.document(), page.elements(), page.text(), divided.blocks, page.sourceMap(),
                page.unseen());
    }

    /** Whether a block has several lines. Only preformatted text has. */
    private static boolean isBroken(String text, TextSpan span) {
        int end = text.indexOf('\n', span.start());
        return end >= 0 && end < span.end();
    }

    private void add(HtmlBlock block) {
        List<TextSpan> parts = isBroken(text, block.span()) ? parts(block.span()) : List.of();
        if (parts.size() > 1 && isProse(parts)) {
            parts.forEach(part -> blocks.add(new HtmlBlock(block.element(), part)));
        } else {
            blocks.add(block);
        }
    }

    private List<TextSpan> parts(TextSpan span) {
        CopiedText copy = CopiedText.of(span.of(text));
        List<TextSpan> parts = new ArrayList<>(copy.paragraphs());
        parts.addAll(copy.additions());
        parts.sort(null);
        parts.replaceAll(part -> part.movedBy(span.start()));
        return parts;
    }

    /** Whether most of the text are sentences. */
    private boolean isProse(List<TextSpan> parts) {
        int all = 0;
        int prose = 0;
        for (TextSpan part : parts) {
            String words = Unwrapped.of(text, part);
            all += words.length();
            prose += LineShape.of(words, new TextSpan(0, words.length())).isProse() ? words.length() : 0;
        }
        return prose * 5 > all * 3;
    }
}
