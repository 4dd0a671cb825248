package claimmark.core.suggest.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionEngine;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.Cancellation;
import claimmark.core.text.SourceMap;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;
import claimmark.core.text.TextSpan;

/** Articles of a few paragraphs, and what is found quoted in them: "words | speaker | cue | claimant". */
final class Quoted {

    private static final SuggestionEngine ENGINE = new SuggestionEngine(List.of(new QuotationSuggester()));

    private Quoted() {
    }

    static List<String> in(String... paragraphs) {
        ArticleText article = article(BlockType.PARAGRAPH, paragraphs);
        return suggestions(article).stream().map(suggestion -> row(suggestion, article.text())).toList();
    }

    static List<Suggestion> suggestions(ArticleText article) {
        return ENGINE.suggest(article, Cancellation.NEVER).list();
    }

    static ArticleText article(BlockType type, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block(type, TextSpan.ofLength(text.length(), paragraph.length())));
            text.append(paragraph).append("\n\n");
        }
        ArticleMetadata english = new ArticleMetadata(Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(new Sourced<>("en", MetadataOrigin.META)), Optional.empty());
        return new ArticleText(text.toString(), blocks, english, SourceMap.identity(text.toString()), "");
    }

    private static String row(Suggestion suggestion, String text) {
        return suggestion.span().of(text) + " | "
                + suggestion.attribution().speaker().map(span -> span.of(text)).orElse("-") + " | "
                + suggestion.attribution().cue().map(span -> span.of(text)).orElse("-") + " | "
                + suggestion.attribution().claimant();
    }
}
