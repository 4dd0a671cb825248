package claimmark.core.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import claimmark.core.text.Block;
import claimmark.core.text.BlockType;

/**
 * The front matter of a Markdown file: what site generators read above the text, in YAML between lines of {@code ---}
 * or in TOML between lines of {@code +++}. It is read as far as an article needs it: single values, lists and names of
 * persons. Keys are in lower case.
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

    private final Map<String, List<String>> values = new HashMap<>();
    private String outer = "";
    private String current = "";
    private boolean folded;

    private FrontMatter() {
    }

    /** @param blocks the structure of the text; the lines of the front matter are its first blocks of furniture */
    static FrontMatter of(String text, List<Block> blocks) {
        FrontMatter matter = new FrontMatter();
        String fence = blocks.isEmpty() ? "" : line(text, blocks.get(0));
        if (!fence.equals("---") && !fence.equals("+++")) {
            return matter;
        }
        for (Block block : blocks.subList(1, blocks.size())) {
            String line = line(text, block);
            if (block.type() != BlockType.FURNITURE || line.equals(fence) || line.equals("...")) {
                break;
            }
            int start = block.span().start();
            matter.read(line, start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t'));
        }
        return matter;
    }

    private static String line(String text, Block block) {
        return block.span().of(text).strip();
    }

    private void read(String line, boolean indented) {
        if (line.startsWith("#") && !folded) {
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
        if (!folded) {
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
