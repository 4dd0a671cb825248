package claimmark.core.structure.pages;

/** The blocks of a page that are body. The rules that judge the page change it one after another. */
final class PageBody {

    private final PageProfile page;
    private final boolean[] body;

    /** A page without any body block. */
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
