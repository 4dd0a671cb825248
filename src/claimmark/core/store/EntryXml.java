package claimmark.core.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;
import claimmark.core.xml.UnitEscapes;

/** Reads and writes the element {@code entry}, one entry of the ledger. Its subject is the enclosing annotation. */
final class EntryXml {

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n]");

    private EntryXml() {
    }

    static ElementBuilder write(LedgerEntry entry) {
        ElementBuilder builder = new ElementBuilder("entry", entry.foreign()).always("id", entry.id())
                .value("follows", list(entry.follows()), "")
                .always("field", entry.field())
                .string("who", entry.who())
                .value("when", entry.when(), LexicalForms::of, LexicalForms::instant);
        entry.undoes().ifPresent(id -> builder.always("undoes", id));
        return builder.leaf("before", entry.before()).leaf("after", entry.after());
    }

    /** Reads an entry. Missing parts are read as empty; verifying the ledger finds out what was altered. */
    static LedgerEntry read(String subject, ElementReader reader) {
        String id = reader.string("id");
        List<String> follows = reader.value("follows", text -> Optional.of(items(text))).orElse(List.of());
        String field = reader.string("field");
        String who = reader.string("who");
        Instant when = reader.value("when", LexicalForms::instant, LexicalForms::of).orElse(Instant.EPOCH);
        Optional<String> undoes = reader.optional("undoes");
        String before = reader.leaf("before").orElse("");
        String after = reader.leaf("after").orElse("");
        return new LedgerEntry(id, follows, subject, field, before, after, who, when, undoes, reader.foreign());
    }

    /** The ids as a list with spaces between them. Ids have no white space; if one has, the white space is escaped. */
    private static String list(List<String> ids) {
        return ids.stream().map(UnitEscapes::escape).map(id -> WHITE_SPACE.matcher(id).replaceAll(
                white -> Matcher.quoteReplacement("\\u%04X".formatted((int) white.group().charAt(0)))))
                .collect(Collectors.joining(" "));
    }

    private static List<String> items(String list) {
        return Stream.of(WHITE_SPACE.split(list)).filter(item -> !item.isEmpty()).map(UnitEscapes::unescape).toList();
    }
}
