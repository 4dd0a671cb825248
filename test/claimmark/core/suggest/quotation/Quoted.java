package claimmark.core.suggest.quotation;

import java.util.List;

import claimmark.core.suggest.Articles;
import claimmark.core.suggest.Suggestion;
import claimmark.core.text.ArticleText;
import claimmark.core.text.BlockType;

/** What is found quoted in a few paragraphs: "words | speaker | cue | claimant". */
final class Quoted {

    private static final QuotationSuggester QUOTATIONS = new QuotationSuggester();

    private Quoted() {
    }

    static List<String> in(String... paragraphs) {
        ArticleText article = Articles.of(BlockType.PARAGRAPH, paragraphs);
        return suggestions(article).stream().map(suggestion -> row(suggestion, article.text())).toList();
    }

    static List<Suggestion> suggestions(ArticleText article) {
        return Articles.suggestions(article, QUOTATIONS);
    }

    private static String row(Suggestion suggestion, String text) {
        return suggestion.span().of(text) + " | "
                + suggestion.attribution().speaker().map(span -> span.of(text)).orElse("-") + " | "
                + suggestion.attribution().cue().map(span -> span.of(text)).orElse("-") + " | "
                + suggestion.attribution().claimant();
    }
}
