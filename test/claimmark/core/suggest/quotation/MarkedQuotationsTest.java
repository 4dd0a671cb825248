package claimmark.core.suggest.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.suggest.Articles;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.ArticleText;
import claimmark.core.text.BlockType;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

class MarkedQuotationsTest {

    @Test
    void quotationsOfOtherLanguagesAreFoundByTheirMarks() {
        assertEquals(List.of("\u201eWir werden das nicht tun.\u201c"),
                quoted("de", "Er sagte: \u201eWir werden das nicht tun.\u201c Dann ging er."));
        assertEquals(List.of("\u00ab Nous ne le ferons pas \u00bb"),
                quoted("fr", "Il a dit \u00ab Nous ne le ferons pas \u00bb, puis est parti."));
        assertEquals(List.of("\u201dVi kommer inte att g\u00f6ra det\u201d"),
                quoted("sv", "\u201dVi kommer inte att g\u00f6ra det\u201d, sade han."));
        assertEquals(List.of("\u300c\u79c1\u305f\u3061\u306f\u305d\u3046\u3057\u306a\u3044\u300d"),
                quoted("ja", "\u5f7c\u306f\u300c\u79c1\u305f\u3061\u306f\u305d\u3046\u3057\u306a\u3044\u300d\u3068"));
    }

    @Test
    void aTitleOrADoubtedWordIsNone() {
        assertEquals(List.of(), quoted("de", "Der \u201eSpiegel\u201c nannte es \u201eein Ende\u201c und schwieg."));
        assertEquals(List.of(), quoted("de", "Der \"Spiegel\" nannte es so wie \"ein Ende\" und schwieg."));
    }

    private static List<String> quoted(String language, String text) {
        ArticleText article = Articles.of(BlockType.PARAGRAPH, text);
        ArticleMetadata told = new ArticleMetadata(Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(new Sourced<>(language, MetadataOrigin.META)), Optional.empty());
        return Articles.suggestions(new ArticleText(article.text(), article.blocks(), told, article.sourceMap(), ""),
                new QuotationSuggester()).stream().map(each -> each.span().of(article.text())).toList();
    }
}
