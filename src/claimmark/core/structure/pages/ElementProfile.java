package claimmark.core.structure.pages;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Element;

import claimmark.core.structure.LineShape;

/** An element that holds text: its place in the tree, its names, and the amount of text in it. */
final class ElementProfile {

    final Element element;
    final @Nullable ElementProfile parent;
    final int depth;
    final String tag;
    final String className;
    final int roles;
    final int signature;
    final float ownEvidence;
    final float evidenceSum;
    final float evidenceLeast;
    final float evidenceMost;

    /** The innermost table or block quotation around the element. It may be the element itself. */
    final @Nullable ElementProfile enclosure;
    /**
     * The lowest element that holds both this element and the centre of the page's running text; null until it is
     * known.
     */
    @Nullable ElementProfile centreMeeting;

    int blocks;
    int words;
    int linkedWords;
    int proseWords;
    int proseBlocks;
    int firstBlock = Integer.MAX_VALUE;
    int lastBlock = -1;

    ElementProfile(Element element, @Nullable ElementProfile parent, ElementMarks marks) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.tag = element.normalName();
        this.className = element.className();
        this.roles = ElementRole.ofTag(tag) | marks.roles() | (parent == null ? 0 : parent.roles);
        this.signature = 31 * (parent == null ? 0 : parent.signature) + ownSignature();
        boolean encloses = tag.equals("table") || tag.equals("blockquote");
        this.enclosure = encloses ? this : parent == null ? null : parent.enclosure;
        this.ownEvidence = marks.least() + marks.most();
        this.evidenceSum = ownEvidence + (parent == null ? 0 : parent.evidenceSum);
        this.evidenceLeast = Math.min(marks.least(), parent == null ? 0 : parent.evidenceLeast);
        this.evidenceMost = Math.max(marks.most(), parent == null ? 0 : parent.evidenceMost);
    }

    private int ownSignature() {
        int hash = tag.hashCode();
        for (int i = 0; i < className.length(); i++) {
            char unit = className.charAt(i);
            if (unit > '9' || unit < '0') {
                hash = 31 * hash + unit;
            }
        }
        return hash;
    }

    void add(int block, LineShape shape, int linked) {
        blocks++;
        words += shape.words();
        linkedWords += linked;
        if (shape.isProse() && linked * 2 < shape.words()) {
            proseWords += shape.words();
            proseBlocks++;
        }
        firstBlock = Math.min(firstBlock, block);
        lastBlock = Math.max(lastBlock, block);
    }

    /** Adds the counts of a child. */
    void addChild(ElementProfile child) {
        blocks += child.blocks;
        words += child.words;
        linkedWords += child.linkedWords;
        proseWords += child.proseWords;
        proseBlocks += child.proseBlocks;
        firstBlock = Math.min(firstBlock, child.firstBlock);
        lastBlock = Math.max(lastBlock, child.lastBlock);
    }

    boolean has(ElementRole role) {
        return (roles & role.bit()) != 0;
    }

    /** The profile {@code levels} above this one, or the topmost profile. */
    ElementProfile above(int levels) {
        ElementProfile profile = this;
        for (int i = 0; i < levels; i++) {
            ElementProfile up = profile.parent;
            if (up == null) {
                break;
            }
            profile = up;
        }
        return profile;
    }

    float proseDensity() {
        return words == 0 ? 0 : (float) proseWords / words;
    }

    float linkDensity() {
        return words == 0 ? 0 : (float) linkedWords / words;
    }
}
