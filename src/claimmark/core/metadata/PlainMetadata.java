package claimmark.core.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.dates.CalendarDates;
import claimmark.core.language.Byline;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/** Finds the metadata of an article in plain text or Markdown. All of it comes from visible text. */
public final class PlainMetadata {

    private static final Pattern SOURCE = Pattern.compile("(?i)source ?: ?([^|\u2013\u2014]{2,60}?)(?: [-|\u2013\u2014] .*|$)");
    private static final Pattern HEADING_MARKS = Pattern.compile("^#{1,6}[ \t]+|[ \t]+#+$|\\s*\\n[=-]+$");

    private PlainMetadata() {
    }

    /**
     * The metadata of a text.
     *
     * @param blocks the structure of the text
     */
    public static ArticleMetadata of(String text, List<Block> blocks) {
        Optional<Sourced<String>> title = first(text, blocks, BlockType.HEADLINE)
                .map(line -> sourced(HEADING_MARKS.matcher(line).replaceAll("")));
        List<Sourced<String>> authors = first(text, blocks, BlockType.BYLINE).map(Byline::names).orElse(List.of())
                .stream().map(PlainMetadata::sourced).toList();
        Optional<Sourced<LocalDate>> published = first(text, blocks, BlockType.DATE).flatMap(CalendarDates::first)
                .map(day -> new Sourced<>(day, MetadataOrigin.VISIBLE_TEXT));
        return new ArticleMetadata(title, authors, publisher(text, blocks), published, Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static Optional<Sourced<String>> publisher(String text, List<Block> blocks) {
        return blocks.stream().filter(block -> !block.type().isBody() && block.span().length() < 200)
                .map(block -> SOURCE.matcher(block.span().of(text))).filter(Matcher::matches)
                .map(matcher -> sourced(matcher.group(1).strip())).findFirst();
    }

    private static Optional<String> first(String text, List<Block> blocks, BlockType type) {
        return blocks.stream().filter(block -> block.type() == type).map(block -> block.span().of(text)).findFirst();
    }

    private static Sourced<String> sourced(String value) {
        return new Sourced<>(value, MetadataOrigin.VISIBLE_TEXT);
    }
}
