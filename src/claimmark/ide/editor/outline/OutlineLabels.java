package claimmark.ide.editor.outline;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import claimmark.core.text.BlockType;
import claimmark.ide.look.Icons;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.OutcomeLook;
import claimmark.ide.session.places.AnnotationPlaces;

/** What a node says: a block its first words; an annotation its words, and its verdict or status in grey. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    /** In UTF-16 units: more fits in no outline. */
    private static final int LONGEST = 160;

    private final AnnotationPlaces places;

    OutlineLabels(AnnotationPlaces places) {
        this.places = places;
    }

    @Override
    public StyledString getStyledText(@Nullable Object element) {
        StyledString text = new StyledString();
        if (element instanceof OutlineNode node) {
            boolean furniture = node.block().map(block -> block.type().isBoilerplate()).orElse(false);
            text.append(oneLine(node.words()), furniture ? StyledString.QUALIFIER_STYLER : null);
            node.annotation().map(annotation -> OutcomeLook.of(annotation, places.review()).text())
                    .ifPresent(outcome -> text.append(" " + OneLine.BETWEEN + outcome, StyledString.QUALIFIER_STYLER));
        }
        return text;
    }

    @Override
    public String getText(@Nullable Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public @Nullable Image getImage(@Nullable Object element) {
        if (!(element instanceof OutlineNode node)) {
            return null;
        }
        return node.annotation().map(annotation -> Icons.of(annotation.kind()))
                .or(() -> node.block().map(block -> Icons.image(icon(block.type()))))
                .orElseGet(() -> Icons.image("orphan"));
    }

    /** The name of the icon of a block. */
    static String icon(BlockType type) {
        return switch (type) {
            case HEADLINE -> "headline";
            case SUBHEADING -> "subheading";
            case BYLINE, DATELINE -> "byline";
            case DATE -> "date";
            default -> "paragraph";
        };
    }

    private static String oneLine(String words) {
        return OneLine.of(OneLine.shortened(words, LONGEST));
    }
}
