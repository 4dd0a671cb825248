package claimmark.core.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.Sourced;

final class FrontMatterTest {

    private static final String TEXT = "\n\n## In short\n\nThe library of Ostby stays open on Sundays.\n";

    @ParameterizedTest
    @ValueSource(strings = {
        "---\ntitle: Library stays open\ndate: 2024-03-05\nauthor: Ann Lee\nlang: en\n---",
        "---\n# made by hand\ntitle: \"Library stays open\" # short\ndate: 2024-03-05T10:00:00Z\nlanguage: en\n"
                + "authors:\n  - Ann Lee\ndraft: false\n...",
        "---\nTitle: 'Library stays open'\npublished: true\ndate: '5 March 2024'\nauthors: [ \"Ann Lee\" ]\nlang:"
        + " en\n---",
        "---\ntitle: >-\n  Library stays\n  open\ndate: 2024/03/05\nauthor:\n  name: Ann Lee\n  email:"
        + " a@b.org\nlocale: en\n---",
        "---\nauthors:\n- name: Ann Lee\n  title: Reporter\ntitle: Library stays open\npubDate: 2024-03-05\nlang:"
        + " en\n---",
        "+++\ntitle = \"Library stays open\"\ndate = 2024-03-05T10:00:00Z\nauthors = [\"Ann Lee\"]\nlanguage ="
        + " 'en'\n+++",
        "+++\ntitle = 'Library stays open'\ndate = 2024-03-05\nlang = 'en'\n[taxonomies]\ntags = ['a', 'b']\n"
                + "[[authors]]\nname = 'Ann Lee'\n+++",
        "+++\ntitle = 'Library stays open'\ndate = 2024-03-05\nlang = 'en'\nauthors = [\n  'Ann Lee',\n]\n+++",
        "\ufeff---\r\ntitle: Library stays open\r\ndate: 2024-03-05\r\nauthor: {name: Ann Lee, url: x}\r\nlang:"
        + " en\r\n---"})
    void titleDateAuthorAndLanguageAreRead(String matter) {
        ArticleMetadata metadata = read(matter + TEXT);
        assertEquals(Optional.of("Library stays open"), metadata.title().map(Sourced::value));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), metadata.published().map(Sourced::value));
        assertEquals(List.of("Ann Lee"), metadata.authors().stream().map(Sourced::value).toList());
        assertEquals(Optional.of("en"), metadata.language().map(Sourced::value));
    }

    @Test
    void severalAuthorsKeepTheirOrder() {
        for (String authors : List.of("[Ann Lee, Bob Roe]", "Ann Lee and Bob Roe", "\n  - Ann Lee\n  - Bob Roe",
                "\n- name: Ann Lee\n- name: \"Bob Roe\"", "['Ann Lee', 'Bob Roe'] # both")) {
            ArticleMetadata metadata = read("---\nauthors: " + authors + "\n---" + TEXT);
            assertEquals(List.of("Ann Lee", "Bob Roe"), metadata.authors().stream().map(Sourced::value).toList(),
                    authors);
        }
    }

    @Test
    void aQuotedTitleMayContainAnySign() {
        assertEquals(Optional.of("Ostby: \"open\" # 1, [all] it's"),
                read("---\ntitle: \"Ostby: \\\"open\\\" # 1, [all] it's\"\n---" + TEXT).title().map(Sourced::value));
        assertEquals(Optional.of("Ostby: it's open"),
                read("---\ntitle: Ostby: it's open\n---" + TEXT).title().map(Sourced::value));
    }

    @Test
    void withoutFrontMatterTheTextTells() {
        ArticleMetadata metadata = read("# Library stays open\n\nBy Ann Lee\n\n5 March 2024\n\ntitle: Other\n");
        assertEquals(Optional.of("Library stays open"), metadata.title().map(Sourced::value));
        assertEquals(List.of("Ann Lee"), metadata.authors().stream().map(Sourced::value).toList());
    }

    @Test
    void linesThatAreNotClosedAreNoFrontMatter() {
        assertEquals(Optional.empty(), read("---\ntitle: Library stays open\n" + TEXT).title()
                .filter(title -> title.value().equals("Library stays open")));
    }

    private static ArticleMetadata read(String text) {
        return new ArticleReader().read(text, ArticleFormat.MARKDOWN).metadata();
    }
}
