package claimmark.core.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import claimmark.core.json.LenientJson;
import claimmark.core.structure.copies.Lines;
import claimmark.core.structure.lines.MarkdownMarks;
import claimmark.core.structure.lines.MatterEnd;
import claimmark.core.text.TextSpan;

/**
 * The front matter of a text, which ends where {@link MatterEnd} says: YAML, TOML, JSON, the title block of Pandoc, or
 * a run of named lines. It is read as far as an article needs it: single values, lists and names of persons. Keys are
 * in lower case.
 *
 * <pre>
 * title: "Library stays open"
 * authors: [Ann Lee, Bob Roe]
 * </pre>
 */
final class FrontMatter {

    private static final Set<String> NAMING = Set.of("name", "display_name", "full_name");
    /** Tables of TOML, and mappings of YAML, whose members are as good as members of the front matter itself. */
    private static final Set<String> TRANSPARENT = Set.of("params", "extra", "taxonomies", "article");

    private static final List<String> QUOTES = List.of("\"\"\"", "\'\'\'");
    private static final List<String> SIGNED = List.of("title", "author", "date");

    private final Map<String, List<String>> values = new HashMap<>();
    private String outer = "";
    private String current = "";
    private boolean folded;
    private String closing = "";

    private FrontMatter() {
    }

    /** The front matter of a text; one without values when the text has none. */
    static FrontMatter of(String text) {
        FrontMatter matter = new FrontMatter();
        String head = text.substring(0, MatterEnd.of(text));
        List<TextSpan> lines = Lines.of(head);
        if (lines.isEmpty()) {
            return matter;
        }
        String first = lines.get(0).of(head);
        if (first.startsWith("{")) {
            matter.readJson(head);
        } else if (first.startsWith("%")) {
            matter.readSigned(lines.stream().map(line -> line.of(head).substring(1).strip()).toList());
        } else {
            lines.forEach(line -> matter.read(MarkdownMarks.without(line.of(head)),
                    line.start() > 0 && " \t".indexOf(head.charAt(line.start() - 1)) >= 0));
        }
        return matter;
    }

    private void readJson(String head) {
        LenientJson.read(head).filter(JsonElement::isJsonObject).ifPresent(object -> object.getAsJsonObject().asMap()
                .forEach((key, value) -> {
                    current = key.toLowerCase(Locale.ROOT);
                    (value instanceof JsonArray array ? array.asList() : List.of(value)).stream()
                            .map(each -> each instanceof JsonObject person ? person.get("name") : each)
                            .filter(Objects::nonNull).flatMap(each -> LenientJson.string(each).stream())
                            .forEach(this::add);
                }));
    }

    /** Reads the title block of Pandoc: title, authors and date, in this order. */
    private void readSigned(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            current = SIGNED.get(i);
            List.of(i == 1 ? lines.get(i).split(";") : new String[] {lines.get(i)}).forEach(this::add);
        }
    }

    private void read(String line, boolean indented) {
        if (!closing.isEmpty()) {
            readQuoted(line);
            return;
        }
        if (line.startsWith("#") && !folded || MatterEnd.isFence(line)) {
            return;
        }
        if (line.startsWith("[") && line.endsWith("]") && !line.contains(",") && !line.contains("\"")) {
            openTable(line.replace("[", "").replace("]", "").strip().toLowerCase(Locale.ROOT));
        } else if (line.startsWith("- ")) {
            readInner(line.substring(2).strip());
        } else if (indented && !outer.isEmpty()) {
            readInner(line);
        } else {
            readMember(line);
        }
    }

    /** Reads a line of a value that ends with three quotation marks. */
    private void readQuoted(String line) {
        boolean ends = line.endsWith(closing);
        String part = (ends ? line.substring(0, line.length() - closing.length()) : line).strip();
        List<String> lines = values.computeIfAbsent(current, name -> new ArrayList<>());
        String before = lines.isEmpty() ? "" : lines.remove(0) + ' ';
        lines.add(0, (before + part).strip());
        closing = ends ? "" : closing;
    }

    private void openTable(String name) {
        outer = TRANSPARENT.contains(name) ? "" : name;
        current = outer;
        folded = false;
    }

    private void readMember(String line) {
        int mark = mark(line);
        if (mark <= 0) {
            FrontMatterValue.parts(line).forEach(this::add);
            return;
        }
        String key = FrontMatterValue.scalar(line.substring(0, mark)).toLowerCase(Locale.ROOT);
        String value = line.substring(mark + 1).strip();
        boolean inTable = line.charAt(mark) == '=' && !outer.isEmpty();
        if (inTable) {
            readNamed(key, value);
            return;
        }
        current = key;
        folded = value.startsWith(">") || value.startsWith("|");
        outer = line.charAt(mark) == '=' || TRANSPARENT.contains(key) ? "" : key;
        if (QUOTES.stream().anyMatch(value::startsWith)) {
            closing = value.substring(0, 3);
            readQuoted(value.substring(3));
        } else if (!folded) {
            FrontMatterValue.parts(value).forEach(this::add);
        }
    }

    /** Reads a line below a key: an entry of its list, the name of a person, or the next line of a long value. */
    private void readInner(String line) {
        int mark = mark(line);
        boolean member = mark > 0 && !folded && line.substring(0, mark).indexOf(' ') < 0;
        if (member) {
            readNamed(line.substring(0, mark).toLowerCase(Locale.ROOT), line.substring(mark + 1).strip());
        } else if (folded) {
            List<String> lines = values.computeIfAbsent(current, name -> new ArrayList<>());
            String before = lines.isEmpty() ? "" : lines.remove(0) + ' ';
            lines.add(0, before + line);
        } else {
            FrontMatterValue.parts(line).forEach(this::add);
        }
    }

    private void readNamed(String key, String value) {
        if (NAMING.contains(key.strip())) {
            FrontMatterValue.parts(value).forEach(this::add);
        }
    }

    private void add(String value) {
        if (!value.isEmpty() && !current.isEmpty()) {
            values.computeIfAbsent(current, name -> new ArrayList<>()).add(value);
        }
    }

    /** The place of the sign between a key and its value; -1 when there is none. */
    private static int mark(String line) {
        int colon = line.indexOf(':');
        int equals = line.indexOf('=');
        int mark = colon < 0 || equals >= 0 && equals < colon ? equals : colon;
        boolean quoted = line.startsWith("\"") || line.startsWith("'");
        boolean apart = mark >= 0 && (line.charAt(mark) == '=' || mark + 1 == line.length()
                || line.charAt(mark + 1) == ' ');
        return quoted || !apart ? -1 : mark;
    }

    /** The first value of the first of these keys that there is; empty when there is none of them. */
    Optional<String> first(String... keys) {
        return all(keys).stream().findFirst();
    }

    /** All values of the first of these keys that there is. */
    List<String> all(String... keys) {
        for (String key : keys) {
            List<String> found = values.getOrDefault(key, List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
