package claimmark.core.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import claimmark.core.dates.CalendarDates;
import claimmark.core.language.Byline;
import claimmark.core.language.SignOff;
import claimmark.core.structure.copies.Unwrapped;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/**
 * Finds the metadata of an article in plain text or Markdown. The front matter of a file comes before its visible text.
 */
public final class PlainMetadata {

    private static final Pattern SOURCE = Pattern.compile(
            "(?i)source ?: ?([^|\u2013\u2014]{2,60}?)(?: [-|\u2013\u2014] .*|$)");

    private PlainMetadata() {
    }

    /**
     * The metadata of a text.
     *
     * @param blocks the structure of the text
     */
    public static ArticleMetadata of(String text, List<Block> blocks) {
        FrontMatter matter = FrontMatter.of(text, blocks);
        Optional<Sourced<String>> title = told(matter, "title", "headline").or(() -> headline(text, blocks));
        List<Sourced<String>> told = matter.all("author", "authors", "byline", "by", "creator").stream()
                .flatMap(value -> Byline.namesAlone(value).stream()).distinct().map(PlainMetadata::described).toList();
        List<Sourced<String>> authors = told.isEmpty() ? visibleAuthors(text, blocks) : told;
        Optional<Sourced<LocalDate>> published = day(matter, "date", "published", "date_published", "publishdate",
                "pubdate", "created").or(() -> visibleDay(text, blocks));
        return new ArticleMetadata(title, authors,
                told(matter, "publisher", "site_name", "site").or(() -> publisher(text, blocks)), published,
                day(matter, "lastmod", "modified", "updated", "date_modified", "last_modified_at"),
                told(matter, "lang", "language", "locale"),
                told(matter, "canonical", "canonical_url", "canonicalurl", "url", "link")
                        .filter(address -> address.value().startsWith("http")));
    }

    /** The day in the first line of a date or an author. "By Ann Lee | 3 May 2024" tells both. */
    private static Optional<Sourced<LocalDate>> visibleDay(String text, List<Block> blocks) {
        return blocks.stream().filter(block -> block.type() == BlockType.DATE || block.type() == BlockType.BYLINE)
                .flatMap(block -> CalendarDates.first(block.span().of(text)).stream()).findFirst()
                .map(day -> new Sourced<>(day, MetadataOrigin.VISIBLE_TEXT));
    }

    private static List<Sourced<String>> visibleAuthors(String text, List<Block> blocks) {
        return blocks.stream().filter(block -> block.type() == BlockType.BYLINE)
                .map(block -> Unwrapped.of(text, block.span()))
                .map(line -> SignOff.is(line) ? SignOff.authors(line) : Byline.names(line))
                .filter(names -> !names.isEmpty()).findFirst().orElse(List.of()).stream()
                .map(PlainMetadata::sourced).toList();
    }

    private static Optional<Sourced<String>> told(FrontMatter matter, String... keys) {
        return matter.first(keys).map(DescribedText::plain).filter(value -> !value.isEmpty())
                .map(PlainMetadata::described);
    }

    private static Optional<Sourced<LocalDate>> day(FrontMatter matter, String... keys) {
        return Stream.of(keys).flatMap(key -> matter.first(key).stream())
                .flatMap(value -> CalendarDates.first(value).stream()).findFirst()
                .map(day -> new Sourced<>(day, MetadataOrigin.META));
    }

    private static Sourced<String> described(String value) {
        return new Sourced<>(value, MetadataOrigin.META);
    }

    private static Optional<Sourced<String>> publisher(String text, List<Block> blocks) {
        return blocks.stream().filter(block -> !block.type().isBody() && block.span().length() < 200)
                .map(block -> SOURCE.matcher(block.span().of(text))).filter(Matcher::matches)
                .map(matcher -> sourced(matcher.group(1).strip())).findFirst();
    }

    private static Optional<Sourced<String>> headline(String text, List<Block> blocks) {
        return blocks.stream().filter(block -> block.type() == BlockType.HEADLINE).findFirst()
                .map(block -> sourced(HeadingMarks.without(block.span().of(text))));
    }

    private static Sourced<String> sourced(String value) {
        return new Sourced<>(value, MetadataOrigin.VISIBLE_TEXT);
    }
}
