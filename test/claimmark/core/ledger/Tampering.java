package claimmark.core.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import claimmark.core.xml.ForeignContent;

/** Changes the least that can be changed in an entry. */
final class Tampering {

    private final Random random;

    Tampering(Random random) {
        this.random = random;
    }

    /** The entry with one character, one list item or one part of a second changed in one of its fields. */
    LedgerEntry change(LedgerEntry e) {
        return switch (random.nextInt(12)) {
            case 0 -> new LedgerEntry(text(e.id()), e.follows(), e.subject(), e.field(), e.before(), e.after(),
                    e.who(), e.when(), e.undoes(), e.foreign());
            case 1 -> with(e, follows(e.follows()), e.undoes(), e.foreign());
            case 2 -> with(e, e.follows(), e.undoes().isEmpty() ? Optional.of("") : e.undoes().map(this::text),
                    e.foreign());
            case 3 -> with(e, e.follows(), e.undoes(), foreign(e.foreign()));
            case 4 -> with(e, text(e.subject()), e.field(), e.before(), e.after());
            case 5 -> with(e, e.subject(), text(e.field()), e.before(), e.after());
            case 6 -> with(e, e.subject(), e.field(), text(e.before()), e.after());
            case 7 -> with(e, e.subject(), e.field(), e.before(), text(e.after()));
            case 8 -> with(e, e.subject(), e.field(), e.before() + "x", e.after());
            case 9 -> withFirstMoved(e);
            case 10 -> with(e, text(e.who()), e.when());
            default -> with(e, e.who(), e.when().plusNanos(1));
        };
    }

    /** The same characters, one of them on the other side of the border between two fields. */
    private LedgerEntry withFirstMoved(LedgerEntry e) {
        return e.after().isEmpty() ? with(e, e.subject(), e.field(), e.before(), "x")
                : with(e, e.subject(), e.field(), e.before() + e.after().charAt(0), e.after().substring(1));
    }

    private String text(String text) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + "x" + text.substring(at);
            case 1 -> at == text.length() ? text + "y" : text.substring(0, at) + text.substring(at + 1);
            default -> at == text.length() ? text + "?"
                    : text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
        };
    }

    private List<String> follows(List<String> follows) {
        List<String> changed = new ArrayList<>(follows);
        if (changed.isEmpty() || random.nextInt(3) == 0) {
            changed.add(random.nextInt(changed.size() + 1), "0".repeat(64));
        } else if (random.nextBoolean()) {
            changed.remove(random.nextInt(changed.size()));
        } else {
            changed.replaceAll(this::text);
        }
        return changed;
    }

    private ForeignContent foreign(ForeignContent foreign) {
        SortedMap<String, String> attributes = new TreeMap<>(foreign.attributes());
        if (random.nextBoolean()) {
            attributes.merge("more", "z", String::concat);
            return new ForeignContent(attributes, foreign.elements());
        }
        return foreign.elements().isEmpty() ? new ForeignContent(attributes, List.of("<b/>"))
                : new ForeignContent(attributes, List.of());
    }

    private static LedgerEntry with(LedgerEntry e, String subject, String field, String before, String after) {
        return new LedgerEntry(e.id(), e.follows(), subject, field, before, after, e.who(), e.when(), e.undoes(),
                e.foreign());
    }

    private static LedgerEntry with(LedgerEntry e, String who, Instant when) {
        return new LedgerEntry(e.id(), e.follows(), e.subject(), e.field(), e.before(), e.after(), who, when,
                e.undoes(), e.foreign());
    }

    private static LedgerEntry with(LedgerEntry e, List<String> follows, Optional<String> undoes,
            ForeignContent foreign) {
        return new LedgerEntry(e.id(), follows, e.subject(), e.field(), e.before(), e.after(), e.who(), e.when(),
                undoes, foreign);
    }
}
