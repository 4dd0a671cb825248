package claimmark.core.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.Cancellation;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.SourceMap;
import claimmark.core.text.Sourced;
import claimmark.core.text.TextSpan;

/** English articles of a few paragraphs. */
public final class Articles {

    private Articles() {
    }

    /** An article whose paragraphs all have this type. */
    public static ArticleText of(BlockType type, String... paragraphs) {
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

    /** What is suggested in an article. */
    public static List<Suggestion> suggestions(ArticleText article, Suggester... suggesters) {
        return new SuggestionEngine(List.of(suggesters)).suggest(article, Cancellation.NEVER).list();
    }
}
