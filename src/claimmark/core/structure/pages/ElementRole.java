package claimmark.core.structure.pages;

import java.util.HashMap;
import java.util.Map;

/** The roles that an element may have on a page, by its name or its attributes. */
enum ElementRole {
    ARTICLE, MAIN, NAVIGATION, HEADER, FOOTER, ASIDE, FORM, TABLE, LIST, FIGURE, QUOTE, PREFORMATTED, SECTION, DETAILS,
    BUTTON, DIALOG, HEADING, ARTICLE_BODY, DEFINITION, CAPTION, COMMENTS, RELATED,
    SHARING, AUTHOR, PROMOTION, ADVERTISEMENT, CONTENTS, SUMMARY, QUOTED_POST, NOTICE;

    int bit() {
        return 1 << ordinal();
    }

    private static final Map<String, ElementRole> NAMED = named();

    private static Map<String, ElementRole> named() {
        Map<String, ElementRole> named = new HashMap<>();
        put(named, CAPTION, "caption", "captions", "figcaption", "credit", "credits", "photocredit", "imagecaption");
        put(named, COMMENTS, "comment", "comments", "commentlist", "disqus", "respond", "replies", "commenter");
        put(named, RELATED, "related", "recommended", "recommendations", "recommendation", "recirc", "trending",
                "popular", "readmore", "morefrom", "outbrain", "taboola", "similar", "suggested");
        put(named, SHARING, "share", "sharing", "social", "addtoany", "sharebar", "shares", "addthis");
        put(named, AUTHOR, "author", "authors", "byline", "bio", "biography", "contributor", "writer");
        put(named, PROMOTION, "newsletter", "subscribe", "subscription", "signup", "promo", "cta", "optin", "paywall",
                "donate", "donation", "banner", "popup", "modal", "cookie", "consent", "gdpr");
        put(named, ADVERTISEMENT, "ad", "ads", "advert", "advertisement", "sponsor", "sponsored", "dfp", "adslot");
        put(named, CONTENTS, "toc", "contents", "breadcrumb", "breadcrumbs", "pagination", "pager", "tags", "taglist");
        put(named, SUMMARY, "summary", "dek", "deck", "standfirst", "subtitle", "excerpt", "lede", "subhead");
        put(named, QUOTED_POST, "tweet", "twitter", "instagram", "embed");
        return named;
    }

    private static void put(Map<String, ElementRole> named, ElementRole role, String... words) {
        for (String word : words) {
            named.put(word, role);
        }
    }

    /** The role that a word in the attributes of an element stands for, as a set of one bit or none. */
    static int ofWord(String word) {
        ElementRole role = NAMED.get(word);
        return role == null ? 0 : role.bit();
    }

    /** The roles of an element by its name, as a set of bits. */
    static int ofTag(String tag) {
        return switch (tag) {
            case "article" -> ARTICLE.bit();
            case "main" -> MAIN.bit();
            case "nav", "menu" -> NAVIGATION.bit();
            case "header" -> HEADER.bit();
            case "footer" -> FOOTER.bit();
            case "aside" -> ASIDE.bit();
            case "form", "fieldset" -> FORM.bit();
            case "table" -> TABLE.bit();
            case "ul", "ol" -> LIST.bit();
            case "figure", "figcaption" -> FIGURE.bit();
            case "blockquote" -> QUOTE.bit();
            case "pre" -> PREFORMATTED.bit();
            case "section" -> SECTION.bit();
            case "details" -> DETAILS.bit();
            case "button" -> BUTTON.bit();
            case "dialog" -> DIALOG.bit();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING.bit();
            case "dl" -> DEFINITION.bit();
            default -> 0;
        };
    }

    /** The roles that the whole value of an attribute stands for, as a set of bits. */
    static int ofAttribute(String attribute, String value) {
        return switch (attribute) {
            case "role" -> ofRole(value);
            case "itemprop" -> value.contains("articleBody") ? ARTICLE_BODY.bit() : 0;
            case "amp-access", "subscriptions-display" -> value.startsWith("NOT ") ? NOTICE.bit() : 0;
            case "subscriptions-section" -> value.equals("content-not-granted") ? NOTICE.bit() : 0;
            default -> 0;
        };
    }

    private static int ofRole(String value) {
        return switch (value) {
            case "main" -> MAIN.bit();
            case "navigation", "menu", "menubar", "tablist" -> NAVIGATION.bit();
            case "banner" -> HEADER.bit();
            case "contentinfo" -> FOOTER.bit();
            case "complementary" -> ASIDE.bit();
            case "dialog", "alertdialog" -> DIALOG.bit();
            case "search", "form" -> FORM.bit();
            case "article" -> ARTICLE.bit();
            case "heading" -> HEADING.bit();
            case "button" -> BUTTON.bit();
            default -> 0;
        };
    }
}
