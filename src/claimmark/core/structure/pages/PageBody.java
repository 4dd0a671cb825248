package claimmark.core.structure.pages;

/** Which blocks of a page are the body of its article, as far as the judges that have seen it say. */
final class PageBody {

    private final PageProfile page;
    private final boolean[] body;

    /** A page of which no block is body yet. */
    PageBody(PageProfile page) {
        this.page = page;
        this.body = new boolean[page.size()];
    }

    PageProfile page() {
        return page;
    }

    /** The number of blocks of the page. */
    int size() {
        return body.length;
    }

    boolean has(int block) {
        return body[block];
    }

    void set(int block, boolean isBody) {
        body[block] = isBody;
    }

    void add(int block) {
        body[block] = true;
    }

    void drop(int block) {
        body[block] = false;
    }
}
