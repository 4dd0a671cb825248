package claimmark.cli;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import claimmark.core.fault.Fault;

/** The words of the command line. */
final class CommandMessages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("claimmark.cli.messages");

    private CommandMessages() {
    }

    /** What went wrong, as a sentence; of a cause, as a part of one. */
    static String of(Fault fault) {
        List<Object> details = new ArrayList<>(fault.arguments());
        fault.cause().map(CommandMessages::of).ifPresent(details::add);
        return words(fault.code().name(), details.toArray());
    }

    /** What happened that nobody expected. */
    static String failed(Throwable problem) {
        return words("failed", problem.toString());
    }

    static String undecided(int count, Path file) {
        return words("undecided", count, file);
    }

    static String conflict(String words, String field, String versions) {
        return words("conflict", words, field, versions);
    }

    static String version(String value, String who, Instant when) {
        String by = who.isEmpty() ? words("unknown") : who;
        return when.equals(Instant.EPOCH) ? words("undated", value, by) : words("version", value, by, when.toString());
    }

    private static String words(String key, Object... details) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(details);
    }
}
