package claimmark.core.metadata;

import java.util.ArrayList;
import java.util.List;

/** Reads the values of a front matter, in the forms that YAML and TOML have in common. */
final class FrontMatterValue {

    private FrontMatterValue() {
    }

    /** The entries of a list such as {@code [Ann Lee, "Roe, Bob"]}; any other value is one entry. */
    static List<String> parts(String value) {
        String inner = value.strip();
        boolean list = inner.startsWith("[") || inner.endsWith("]") && inner.indexOf('[') < 0;
        boolean entry = inner.endsWith(",");
        if (inner.startsWith("{")) {
            return named(inner);
        }
        if (!list && !entry) {
            return List.of(scalar(inner));
        }
        String entries = inner.startsWith("[") ? inner.substring(1) : inner;
        int end = entries.lastIndexOf(']');
        return split(end < 0 ? entries : entries.substring(0, end));
    }

    private static List<String> split(String entries) {
        List<String> parts = new ArrayList<>();
        char quote = ' ';
        int start = 0;
        boolean blank = true;
        for (int i = 0; i <= entries.length(); i++) {
            char unit = i == entries.length() ? ',' : entries.charAt(i);
            boolean ends = unit == ',' && (quote == ' ' || i == entries.length());
            if (ends) {
                parts.add(scalar(entries.substring(start, i)));
                start = i + 1;
                blank = true;
            } else if (unit == quote) {
                quote = ' ';
            } else if (quote == ' ' && isQuote(unit) && blank) {
                quote = unit;
            }
            blank &= ends || Character.isWhitespace(unit);
        }
        return parts;
    }

    /** The name in an inline mapping: {@code {name: Ann Lee, email: ann@example.org}}. */
    private static List<String> named(String mapping) {
        for (String member : split(mapping.substring(1).replace("}", ""))) {
            int mark = Math.max(member.indexOf(':'), member.indexOf('='));
            if (mark > 0 && member.substring(0, mark).strip().equals("name")) {
                return List.of(scalar(member.substring(mark + 1)));
            }
        }
        return List.of();
    }

    /** A single value without its quotation marks, or without the comment after it. */
    static String scalar(String value) {
        String bare = value.strip();
        if (bare.isEmpty()) {
            return "";
        }
        char quote = bare.charAt(0);
        if (isQuote(quote)) {
            return quoted(bare, quote);
        }
        int comment = bare.indexOf(" #");
        String plain = comment < 0 ? bare : bare.substring(0, comment).strip();
        return plain.equals("null") || plain.equals("~") ? "" : plain;
    }

    private static String quoted(String bare, char quote) {
        StringBuilder value = new StringBuilder();
        for (int i = 1; i < bare.length(); i++) {
            char unit = bare.charAt(i);
            boolean escapes = i + 1 < bare.length() && (quote == '"' ? unit == '\\'
                    : unit == quote && bare.charAt(i + 1) == quote);
            if (escapes) {
                i++;
                value.append(bare.charAt(i));
            } else if (unit == quote) {
                break;
            } else {
                value.append(unit);
            }
        }
        return value.toString();
    }

    private static boolean isQuote(char unit) {
        return unit == '"' || unit == '\'';
    }
}
