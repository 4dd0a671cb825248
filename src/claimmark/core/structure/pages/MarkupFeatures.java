package claimmark.core.structure.pages;

import static claimmark.core.structure.pages.BlockFeature.*;

/**
 * Measures the markup of the blocks: their elements, the names of these elements, and the text in the containers around
 * them.
 */
final class MarkupFeatures {

    private static final ElementRole[] ROLES = ElementRole.values();

    private final PageProfile page;
    private final FeatureRows rows;
    private final ElementProfile centre;
    private final double prose;

    MarkupFeatures(PageProfile page, FeatureRows rows) {
        this.page = page;
        this.rows = rows;
        centre = page.proseCentre();
        prose = Math.max(1, page.root().proseWords);
    }

    void measure() {
        for (int i = 0; i < page.size(); i++) {
            ElementProfile element = page.elements.get(i);
            measureElement(i, element);
            measureRoles(i, element);
            measureContainers(i, element);
            measureCentre(i, element);
        }
    }

    private void measureElement(int block, ElementProfile element) {
        rows.set(block, TAG, TagNumber.of(element.tag));
        rows.set(block, PARENT_TAG, TagNumber.of(element.above(1).tag));
        rows.set(block, GRANDPARENT_TAG, TagNumber.of(element.above(2).tag));
        rows.set(block, DEPTH, element.depth);
        rows.set(block, OWN_EVIDENCE, element.ownEvidence);
        rows.set(block, PARENT_EVIDENCE, element.above(1).ownEvidence);
        rows.set(block, EVIDENCE_SUM, element.evidenceSum);
        rows.set(block, EVIDENCE_LEAST, element.evidenceLeast);
        rows.set(block, EVIDENCE_MOST, element.evidenceMost);
    }

    private void measureRoles(int block, ElementProfile element) {
        for (int i = ElementRole.ARTICLE.ordinal(); i <= ElementRole.DIALOG.ordinal(); i++) {
            rows.set(block, ROLE_ARTICLE, i, element.has(ROLES[i]) ? 1 : 0);
        }
        rows.set(block, ROLE_ARTICLE_BODY, element.has(ElementRole.ARTICLE_BODY));
        int first = ElementRole.CAPTION.ordinal();
        for (int i = first; i < ROLES.length; i++) {
            rows.set(block, ROLE_CAPTION, i - first, element.has(ROLES[i]) ? 1 : 0);
        }
    }

    private void measureContainers(int block, ElementProfile element) {
        ElementProfile parent = element.above(1);
        ElementProfile grandparent = element.above(2);
        ElementProfile third = element.above(3);
        rows.set(block, ELEMENT_BLOCKS, element.blocks);
        rows.set(block, PARENT_WORDS, Math.log1p(parent.words));
        rows.set(block, PARENT_BLOCKS, Math.log1p(parent.blocks));
        rows.set(block, PARENT_LINKS, parent.linkDensity());
        rows.set(block, PARENT_PROSE, parent.proseDensity());
        rows.set(block, PARENT_PROSE_SHARE, parent.proseWords / prose);
        rows.set(block, GRANDPARENT_BLOCKS, Math.log1p(grandparent.blocks));
        rows.set(block, GRANDPARENT_LINKS, grandparent.linkDensity());
        rows.set(block, GRANDPARENT_PROSE, grandparent.proseDensity());
        rows.set(block, GRANDPARENT_PROSE_SHARE, grandparent.proseWords / prose);
        rows.set(block, THIRD_LINKS, third.linkDensity());
        rows.set(block, THIRD_PROSE, third.proseDensity());
        rows.set(block, THIRD_PROSE_SHARE, third.proseWords / prose);
        rows.set(block, FOURTH_PROSE_SHARE, element.above(4).proseWords / prose);
    }

    /**
     * Measures the distance to the centre, the element with most of the running text. What counts is the lowest element
     * that holds both the block and the centre.
     */
    private void measureCentre(int block, ElementProfile element) {
        ElementProfile met = element.centreMeeting;
        ElementProfile meeting = met == null ? page.root() : met;
        rows.set(block, CENTRE_DISTANCE, centre.depth - meeting.depth);
        rows.set(block, CENTRE_DEPTH, element.depth - centre.depth);
        rows.set(block, CENTRE_SHARE, centre.proseWords / prose);
        rows.set(block, EVIDENCE_BELOW_CENTRE, element.evidenceSum - meeting.evidenceSum);
        rows.set(block, LEAST_BELOW_CENTRE,
                element.evidenceLeast < meeting.evidenceLeast ? element.evidenceLeast : 0);
    }
}
