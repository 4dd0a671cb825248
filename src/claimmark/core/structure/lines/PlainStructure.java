package claimmark.core.structure.lines;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import claimmark.core.structure.BodyModel;
import claimmark.core.structure.LineLimit;
import claimmark.core.structure.TreeEnsemble;
import claimmark.core.structure.copies.CopiedText;
import claimmark.core.structure.copies.Lines;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.TextSpan;

/**
 * Finds the blocks of plain text and Markdown.
 *
 * <pre>
 * List&lt;Block&gt; blocks = new PlainStructure().blocks(text, ArticleFormat.PLAIN_TEXT);
 * </pre>
 *
 * <p>Plain text may be a copy of a whole web page with all its furniture. So a model judges each line, and a second
 * model judges it again with the first judgements of the lines around it. The models are shipped as {@code
 * line-model.txt} and {@code line-context-model.txt}; the files tell how they were made. Markdown marks its blocks
 * itself.
 */
public final class PlainStructure {

    private static final float BODY = 0.4f;
    /** A sentence directly below the body needs less to belong to it. */
    private static final float CONTINUED = 0.25f;

    private final BodyModel firstLook;
    private final BodyModel secondLook;

    /** Uses the models that are shipped. */
    public PlainStructure() {
        this(BodyModel.ofResource(PlainStructure.class, "line-model.txt", LineFeature.class),
                BodyModel.ofResource(PlainStructure.class, "line-context-model.txt", LineFeature.class));
    }

    /** Uses other models over {@link LineFeature}. The lexicon is that of the first model. */
    public PlainStructure(BodyModel firstLook, BodyModel secondLook) {
        this.firstLook = firstLook;
        this.secondLook = secondLook;
    }

    /**
     * The blocks of a text. They do not overlap, are in the order of the text, and cover all of it except white space
     * and the marks of quoted mail and of agencies. A text of more than 200,000 lines is one paragraph.
     */
    public List<Block> blocks(String text, ArticleFormat format) {
        if (LineLimit.isExceeded(text)) {
            return Lines.undivided(text).stream().map(span -> new Block(BlockType.PARAGRAPH, span)).toList();
        }
        return format == ArticleFormat.MARKDOWN ? MarkdownStructure.blocks(text) : plainBlocks(text);
    }

    private List<Block> plainBlocks(String text) {
        int end = MatterEnd.of(text);
        List<TextSpan> lines = Lines.of(text);
        List<TextSpan> matter = end == 0 ? List.of() : lines.stream().filter(line -> line.end() <= end).toList();
        CopiedText copy = CopiedText.of(text, lines.subList(matter.size(), lines.size()));
        List<Block> blocks = articleBlocks(PlainLines.of(text, copy.paragraphs()));
        List<Block> all = copy.additions().isEmpty() ? blocks : AddedLines.of(text, copy).among(blocks);
        return matter.isEmpty() ? all : Stream.concat(
                matter.stream().map(line -> new Block(BlockType.FURNITURE, line)), all.stream()).toList();
    }

    private List<Block> articleBlocks(PlainLines lines) {
        float[][] rows = LineFeatures.of(lines, firstLook.words());
        int title = DatedTitle.of(lines);
        LineContext.measure(rows, below(title, rows, firstLook.trees()));
        float[] probabilities = below(title, rows, secondLook.trees());
        LikelyRegion region = LikelyRegion.of(probabilities, rows);
        boolean[] body = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            boolean continued = i > 0 && body[i - 1] && lines.shape(i).endsSentence() && probabilities[i] > CONTINUED;
            body[i] = region.contains(i) && probabilities[i] > BODY || continued;
        }
        return new PlainLabels(lines, body).blocks();
    }

    /** The probabilities of all lines. Those above the title are no body, so the trees are not asked about them. */
    private static float[] below(int title, float[][] rows, TreeEnsemble trees) {
        float[] below = trees.probabilities(Arrays.copyOfRange(rows, title, rows.length));
        float[] probabilities = new float[rows.length];
        System.arraycopy(below, 0, probabilities, title, below.length);
        return probabilities;
    }
}
