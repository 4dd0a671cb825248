package claimmark.ide.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.DocumentEvent;

import claimmark.core.text.Block;
import claimmark.core.text.TextSpan;

/** Where blocks are after an edit, until the article is read anew. */
final class BlockShift {

    private BlockShift() {
    }

    static List<Block> after(List<Block> blocks, DocumentEvent event) {
        int start = event.getOffset();
        int end = start + event.getLength();
        int inserted = event.getText() == null ? 0 : event.getText().length();
        List<Block> shifted = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            TextSpan span = block.span();
            if (span.end() < start) {
                shifted.add(block);
            } else {
                int from = span.start() <= start ? span.start() : Math.max(span.start(), end) - event.getLength() + inserted;
                int to = span.end() >= end ? span.end() - event.getLength() + inserted : start + inserted;
                if (from < to) {
                    shifted.add(new Block(block.type(), new TextSpan(from, to)));
                }
            }
        }
        return shifted;
    }
}
