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
import claimmark.core.structure.lines.MarkdownMarks;
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
        FrontMatter matter = FrontMatter.of(text);
        Optional<Sourced<String>> title = told(matter, "title", "headline", "titel").or(() -> headline(text, blocks));
        List<Sourced<String>> told = matter.all("author", "authors", "byline", "by", "creator", "autor", "auteur")
                .stream().map(CatalogueNames::natural).flatMap(value -> Byline.namesAlone(value).stream())
                .distinct().map(PlainMetadata::described).toList();
        List<Sourced<String>> authors = told.isEmpty() ? visibleAuthors(text, blocks) : told;
        VisibleDays days = new VisibleDays(text, blocks);
        Optional<Sourced<LocalDate>> published = day(matter, "date", "published", "date_published", "publishdate",
                "pubdate", "created", "published time", "publication date", "datum")
                        .or(() -> days.published().map(PlainMetadata::sourced));
        return new ArticleMetadata(title, authors,
                told(matter, "publisher", "site_name", "site").or(() -> publisher(text, blocks)), published,
                day(matter, "lastmod", "modified", "updated", "date_modified", "last_modified_at")
                        .or(() -> days.changed().map(PlainMetadata::sourced)),
                told(matter, "lang", "language", "locale", "sprache"),
                told(matter, "canonical", "canonical_url", "canonicalurl", "url", "url source", "link")
                        .filter(address -> address.value().startsWith("http")));
    }

    private static List<Sourced<String>> visibleAuthors(String text, List<Block> blocks) {
        return blocks.stream().filter(block -> block.type() == BlockType.BYLINE)
                .map(block -> MarkdownMarks.without(Unwrapped.of(text, block.span())))
                .map(PlainMetadata::authors).filter(names -> !names.isEmpty()).findFirst()
                .or(() -> blocks.stream().filter(block -> block.type() == BlockType.DATE)
                        .flatMap(block -> Byline.separated(MarkdownMarks.without(block.span().of(text))))
                        .filter(Byline::isNamesAlone).map(Byline::names).findFirst())
                .orElse(List.of()).stream().map(PlainMetadata::sourced).toList();
    }

    private static List<String> authors(String line) {
        List<String> signedOff = SignOff.is(line) ? SignOff.authors(line) : List.of();
        return signedOff.isEmpty() && !line.startsWith("(") ? Byline.names(line) : signedOff;
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
                .map(block -> sourced(HeadingMarks.without(block.span().of(text).replace("\u200b", ""))));
    }

    private static <T> Sourced<T> sourced(T value) {
        return new Sourced<>(value, MetadataOrigin.VISIBLE_TEXT);
    }
}
