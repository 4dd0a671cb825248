package claimmark.core.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.language.LanguageGuess;
import claimmark.core.language.Sentences;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.Cancellation;
import claimmark.core.text.Sourced;
import claimmark.core.text.TextSpan;

/**
 * An article cut into blocks, sentences and tokens, once for all who look for something in it. Furniture, bylines and
 * dates are left out: nothing is suggested there.
 */
public final class PreparedText {

    private final ArticleText article;
    private final Optional<String> language;
    private final List<PreparedBlock> blocks;
    /** Equal sentences are one object, of this text and of those that were prepared on it. */
    private final Map<String, Sentence> sentences;
    private final Map<Class<?>, Object> made = new HashMap<>();

    private PreparedText(ArticleText article, List<PreparedBlock> blocks, Map<String, Sentence> sentences) {
        this.article = article;
        this.language = article.metadata().language().map(Sourced::value).or(() -> LanguageGuess.of(article));
        this.blocks = List.copyOf(blocks);
        this.sentences = sentences;
    }

    /** Cuts an article. */
    public static PreparedText of(ArticleText article, Cancellation cancellation) {
        return of(article, Map.of(), cancellation);
    }

    /** Cuts an article that came of this one. Sentences that it has already are taken over. */
    public PreparedText changedTo(ArticleText changed, Cancellation cancellation) {
        return of(changed, sentences, cancellation);
    }

    private static PreparedText of(ArticleText article, Map<String, Sentence> known, Cancellation cancellation) {
        Map<String, Sentence> sentences = new HashMap<>();
        List<PreparedBlock> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            cancellation.check();
            if (isOfArticle(block.type())) {
                blocks.add(new PreparedBlock(block, Sentences.of(article.text(), block.span()).stream()
                        .map(span -> placed(article.text(), span, known, sentences)).toList()));
            }
        }
        return new PreparedText(article, blocks, sentences);
    }

    private static PlacedSentence placed(String text, TextSpan span, Map<String, Sentence> known,
            Map<String, Sentence> sentences) {
        String words = span.of(text);
        Sentence before = known.get(words);
        return new PlacedSentence(span.start(),
                sentences.computeIfAbsent(words, key -> before != null ? before : Sentence.of(key)));
    }

    private static boolean isOfArticle(BlockType type) {
        return switch (type) {
            case HEADLINE, STANDFIRST, PARAGRAPH, SUBHEADING, LIST_ITEM, BLOCK_QUOTE, CAPTION, CORRECTION_NOTICE ->
                true;
            case FURNITURE, BYLINE, DATELINE, DATE, BOILERPLATE -> false;
        };
    }

    public ArticleText article() {
        return article;
    }

    /** The text that all spans of placed sentences count in. */
    public String text() {
        return article.text();
    }

    /** The BCP 47 tag of the article's language, as it tells or by its words; empty when it is not certain. */
    public Optional<String> language() {
        return language;
    }

    /** Whether the article is in English, of any country. Where the language is not known, it is not. */
    public boolean isEnglish() {
        return language.filter(tag -> tag.equals("en") || tag.startsWith("en-") || tag.startsWith("en_")).isPresent();
    }

    /** The blocks of the article's own text, in order. */
    public List<PreparedBlock> blocks() {
        return blocks;
    }

    /**
     * What is made of this text alone and needed by several who look for something: made when it is first asked for,
     * and then kept.
     *
     * @param type tells it from what else is made
     * @param maker makes it; it may ask for other things that are made of the text
     */
    public <T> T made(Class<T> type, Function<PreparedText, T> maker) {
        synchronized (made) {
            @Nullable T before = type.cast(made.get(type));
            if (before != null) {
                return before;
            }
            T now = maker.apply(this);
            made.put(type, now);
            return now;
        }
    }

    /** The sentences of all blocks, in order. */
    public Stream<PlacedSentence> sentences() {
        return blocks.stream().flatMap(block -> block.sentences().stream());
    }
}
