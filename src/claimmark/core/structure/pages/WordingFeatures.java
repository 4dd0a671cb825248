package claimmark.core.structure.pages;

import static claimmark.core.structure.pages.BlockFeature.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import claimmark.core.structure.Lexicon;
import claimmark.core.structure.LineShape;
import claimmark.core.structure.WordEvidence;

/**
 * Measures the wording of the blocks: the shape of their lines, and the evidence of their words and of the blocks
 * around them.
 */
final class WordingFeatures {

    private static final int MOST_COPIES = 5;
    private static final int FARTHEST_HEADING = 50;

    private final PageProfile page;
    private final FeatureRows rows;
    private final List<WordEvidence> evidence = new ArrayList<>();
    private final Map<String, Integer> copies = new HashMap<>();

    WordingFeatures(PageProfile page, FeatureRows rows, Lexicon lexicon) {
        this.page = page;
        this.rows = rows;
        for (int i = 0; i < page.size(); i++) {
            evidence.add(WordEvidence.of(page.words(i), page.shapes.get(i), lexicon));
            copies.merge(page.line(i), 1, Integer::sum);
        }
    }

    void measure() {
        int heading = -1;
        for (int i = 0; i < page.size(); i++) {
            measureShape(i);
            measureEvidence(i);
            measureHeading(i, heading);
            heading = page.elements.get(i).has(ElementRole.HEADING) ? i : heading;
        }
    }

    private void measureShape(int block) {
        LineShape shape = page.shapes.get(block);
        double characters = Math.max(1, shape.characters());
        double words = Math.max(1, shape.words());
        rows.set(block, CHARACTERS, Math.log1p(shape.characters()));
        rows.set(block, WORDS, shape.words());
        rows.set(block, WORD_LENGTH, (shape.letters() + shape.digits()) / words);
        rows.set(block, LINK_DENSITY, page.linkedWords[block] / words);
        rows.set(block, EMPHASIS, page.emphasized[block] / characters);
        rows.set(block, CAPITALIZED, shape.capitalized() / words);
        rows.set(block, DIGITS, shape.digits() / characters);
        rows.set(block, COMMAS, shape.commas() / words);
        rows.set(block, STOPS, shape.stops() / words);
        rows.set(block, SEPARATORS, shape.separators());
        rows.set(block, LOWER_START, shape.lowerStart());
        rows.set(block, ENDS_SENTENCE, shape.endsSentence());
        rows.set(block, ENDS_COLON, shape.endsColon());
    }

    private void measureEvidence(int block) {
        rows.set(block, WORD_EVIDENCE, evidence.get(block).mean());
        rows.set(block, WORD_EVIDENCE_LEAST, evidence.get(block).least());
        rows.set(block, REPEATED, Math.min(MOST_COPIES, copies.getOrDefault(page.line(block), 1)));
        rows.set(block, TITLE_OVERLAP, page.titleOverlap(block));
        if (block > 0) {
            rows.set(block, PREVIOUS_EVIDENCE, evidence.get(block - 1).mean());
            rows.set(block, PREVIOUS_LEAST, evidence.get(block - 1).least());
        }
        if (block + 1 < page.size()) {
            rows.set(block, NEXT_EVIDENCE, evidence.get(block + 1).mean());
            rows.set(block, NEXT_LEAST, evidence.get(block + 1).least());
        }
    }

    private void measureHeading(int block, int heading) {
        if (heading < 0) {
            rows.set(block, HEADING_DISTANCE, -1);
            rows.set(block, HEADING_LEVEL, -1);
            return;
        }
        ElementProfile parent = page.elements.get(heading).above(1);
        ElementProfile own = page.elements.get(block);
        rows.set(block, HEADING_DISTANCE, Math.min(FARTHEST_HEADING, block - heading));
        rows.set(block, HEADING_LEVEL, TagNumber.of(page.elements.get(heading).tag));
        rows.set(block, HEADING_EVIDENCE, evidence.get(heading).mean());
        rows.set(block, HEADING_EVIDENCE_LEAST, evidence.get(heading).least());
        rows.set(block, HEADING_SAME_PARENT, parent == own.above(1) ? 2 : parent == own.above(2) ? 1 : 0);
    }
}
