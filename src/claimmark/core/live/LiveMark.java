package claimmark.core.live;

import claimmark.core.text.TextSpan;

/** One tracked span. After its words were deleted it only keeps its last place and those words. */
final class LiveMark<K> {

    private final K id;
    private SpanTree<LiveMark<K>> home;
    private SpanTree.Node<LiveMark<K>> node;
    private TextSpan lastSpan;
    private String lostWords = "";

    LiveMark(K id, SpanTree<LiveMark<K>> home, TextSpan span) {
        this.id = id;
        this.home = home;
        this.lastSpan = span;
        this.node = home.add(this, span);
    }

    K id() {
        return id;
    }

    TextSpan span() {
        return home.span(node);
    }

    boolean livesIn(SpanTree<LiveMark<K>> tree) {
        return home == tree;
    }

    /** The words that were deleted with the mark; empty while the mark has a place. */
    String lostWords() {
        return lostWords;
    }

    /** Where the mark stood when it last left its tree. */
    TextSpan lastSpan() {
        return lastSpan;
    }

    void leave() {
        lastSpan = span();
        home.remove(node);
    }

    /** Puts the mark into a tree again after {@link #leave()}. */
    void settle(SpanTree<LiveMark<K>> tree, TextSpan span) {
        home = tree;
        node = tree.add(this, span);
    }

    /** Puts the mark into its tree again, where it stood. */
    void comeBack() {
        node = home.add(this, lastSpan);
    }

    void setLostWords(String words) {
        lostWords = words;
    }
}
