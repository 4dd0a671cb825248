package claimmark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import claimmark.bench.EvidenceCounts.Votes;
import claimmark.bench.PageModelTrainer.Page;
import claimmark.core.html.HtmlArticle;

/**
 * Makes pages that the development pages lack: articles without any furniture, very short ones and very long ones. They
 * are made of the development pages by stripping, cutting and joining. A model that has not seen such pages takes the
 * end of a long article for a footer.
 */
final class PageVariants {

    /** What a made page counts beside a page as it was found. */
    private static final double WEIGHT = 0.15;
    private static final int EACH_CLEAN = 2;
    private static final int EACH_LONG = 4;
    private static final int SHORTEST_LONG = 60;
    private static final int LONGEST_LONG = 500;
    private static final String TRUTH = "data-truth";
    private static final List<String> CONTAINERS = List.of("<article>", "<main>", "<main><article>",
            "<div class=content>",
            "<div>", "", "<div class=\"article-body\">");

    private final List<Page> pages;
    private final Random random = new Random(13);
    private final List<Page> made = new ArrayList<>();

    private PageVariants(List<Page> pages) {
        this.pages = pages;
    }

    /** The pages, and those that are made of them. The same pages give the same variants. */
    static List<Page> with(List<Page> pages) {
        PageVariants variants = new PageVariants(pages);
        variants.made.addAll(pages);
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            if (!bodyLines(page).isEmpty()) {
                if (i % EACH_CLEAN == 0) {
                    variants.addClean(page);
                }
                if (i % EACH_LONG == 0) {
                    variants.addLong(page);
                }
            }
        }
        return variants.made;
    }

    private static List<String> bodyLines(Page page) {
        List<String> body = new ArrayList<>();
        for (int i = 0; i < page.body().length; i++) {
            if (page.body()[i]) {
                body.add(page.lines().get(i));
            }
        }
        return body;
    }

    /** The body in a plain container: all of it, its first lines, or it and the bodies of other pages. */
    private void addClean(Page page) {
        List<String> lines = new ArrayList<>(bodyLines(page));
        int kind = random.nextInt(4);
        if (kind == 0) {
            lines = lines.subList(0, 1 + random.nextInt(Math.min(6, lines.size())));
        } else if (kind == 1) {
            lines.addAll(others(wanted()));
        }
        Document document = Jsoup.parse("<!doctype html><html><head></head><body>"
                + CONTAINERS.get(random.nextInt(CONTAINERS.size())) + "</body></html>");
        Element container = document.body();
        while (container.childrenSize() > 0) {
            container = container.child(0);
        }
        if (random.nextInt(3) > 0) {
            String title = Jsoup.parse(page.html()).title();
            document.title(title);
            container.appendElement("h1").text(title).attr(TRUTH, "0");
        }
        for (String line : lines) {
            container.appendElement("p").text(line).attr(TRUTH, "1");
        }
        add(page, document);
    }

    /** The page with paragraphs of other pages below the last one of its own. */
    private void addLong(Page page) {
        HtmlArticle article = PageModelTrainer.article(page.html());
        int last = -1;
        for (int i = 0; i < page.body().length; i++) {
            Element element = article.blocks().get(i).element();
            element.attr(TRUTH, page.body()[i] ? "1" : "0");
            last = page.body()[i] && element.tagName().equals("p") ? i : last;
        }
        if (last < 0) {
            return;
        }
        Element at = article.blocks().get(last).element();
        int apart = random.nextInt(3) == 0 ? 1 + random.nextInt(8) : Integer.MAX_VALUE;
        List<String> lines = others(wanted());
        for (int i = 0; i < lines.size(); i++) {
            if (i % apart == apart - 1) {
                Element between = new Element("div").attr("class", "advertisement").text("Advertisement")
                        .attr(TRUTH, "0");
                at.after(between);
                at = between;
            }
            Element next = new Element("p").text(lines.get(i)).attr(TRUTH, "1");
            next.attr("class", article.blocks().get(last).element().attr("class"));
            at.after(next);
            at = next;
        }
        add(page, (Document) article.document());
    }

    private int wanted() {
        return SHORTEST_LONG + (int) (Math.pow(random.nextDouble(), 2) * (LONGEST_LONG - SHORTEST_LONG));
    }

    private List<String> others(int wanted) {
        List<String> lines = new ArrayList<>();
        while (lines.size() < wanted) {
            lines.addAll(bodyLines(pages.get(random.nextInt(pages.size()))));
        }
        return lines;
    }

    private void add(Page like, Document document) {
        String html = document.outerHtml();
        HtmlArticle article = PageModelTrainer.article(html);
        List<String> lines = article.blocks().stream().map(block -> block.span().of(article.text())).toList();
        boolean[] body = new boolean[lines.size()];
        for (int i = 0; i < body.length; i++) {
            Element truth = article.blocks().get(i).element().closest("[" + TRUTH + "]");
            body[i] = truth != null && truth.attr(TRUTH).equals("1");
        }
        made.add(new Page(like.id(), html, like.site(), lines, body, new Votes(), new Votes(),
                WEIGHT));
    }
}
