package claimmark.ide.view.history;

import org.eclipse.osgi.util.NLS;

import claimmark.core.sealing.FieldName;

/** Says in words what one entry of the history tells, as in "Claimant: Kremlin \u2192 Putin". */
final class HistoryWords {

    private final HistoryNames names;
    private final ValueWords values;

    HistoryWords(HistoryNames names) {
        this.names = names;
        values = new ValueWords(names::person);
    }

    String of(HistoryEntry entry) {
        String done = done(entry);
        return entry.takesBack() ? NLS.bind(HistoryMessages.undone, done) : done;
    }

    /** What a field of an annotation is called, and its value; the name alone where it has none. */
    String value(String subject, FieldName field, String value) {
        String name = name(subject, field);
        String said = values.of(field, value);
        return said.isEmpty() || field.leaf().equals(FieldWords.DECIDES) ? name
                : NLS.bind(HistoryMessages.set, name, said);
    }

    private String name(String subject, FieldName field) {
        return switch (field.group()) {
            case "verdict" -> field.leaf().equals("alternateName") ? verdict(field)
                    : NLS.bind(HistoryMessages.fieldOf, verdict(field), FieldWords.ofPart(field));
            case "evidence" -> NLS.bind(HistoryMessages.fieldOf, source(subject, field), FieldWords.ofPart(field));
            default -> FieldWords.of(field);
        };
    }

    private String verdict(FieldName field) {
        return NLS.bind(HistoryMessages.verdictOf, names.person(field.key()));
    }

    private String source(String subject, FieldName field) {
        return NLS.bind(HistoryMessages.evidenceOf, names.source(subject, field.key())).strip();
    }

    private String done(HistoryEntry entry) {
        FieldName field = entry.field();
        return switch (field.group()) {
            case FieldName.ADDED -> NLS.bind(HistoryMessages.added, ValueWords.annotation(entry.after()));
            case FieldName.DELETED -> NLS.bind(HistoryMessages.deleted, ValueWords.annotation(entry.before()));
            case FieldName.TARGET -> field.leaf().isEmpty() ? target(entry) : NLS.bind(HistoryMessages.moved,
                    ValueWords.place(entry.before()), ValueWords.place(entry.after()));
            case "verdict" -> verdict(entry);
            case "evidence" -> evidence(entry);
            default -> change(entry);
        };
    }

    private static String target(HistoryEntry entry) {
        if (entry.after().isEmpty()) {
            return NLS.bind(HistoryMessages.leftWithoutPlace, Shortened.of(entry.before()));
        }
        return entry.before().isEmpty() ? NLS.bind(HistoryMessages.gotPlace, Shortened.of(entry.after()))
                : NLS.bind(HistoryMessages.otherWords, Shortened.of(entry.before()), Shortened.of(entry.after()));
    }

    private String verdict(HistoryEntry entry) {
        String whose = verdict(entry.field());
        return switch (entry.field().leaf()) {
            case FieldWords.DECIDES -> NLS.bind(entry.after().isEmpty() ? HistoryMessages.decidesNoMore
                    : HistoryMessages.decides, whose);
            case "textSha256" -> NLS.bind(HistoryMessages.onOtherWords, whose);
            default -> change(entry);
        };
    }

    private String evidence(HistoryEntry entry) {
        if (!entry.field().leaf().equals("url") || !entry.before().isEmpty() && !entry.after().isEmpty()) {
            return change(entry);
        }
        return NLS.bind(entry.before().isEmpty() ? HistoryMessages.partAdded : HistoryMessages.partRemoved,
                source(entry.subject(), entry.field()));
    }

    private String change(HistoryEntry entry) {
        String name = name(entry.subject(), entry.field());
        String before = values.of(entry.field(), entry.before());
        String after = values.of(entry.field(), entry.after());
        if (after.isEmpty()) {
            return NLS.bind(HistoryMessages.removed, name, before);
        }
        return before.isEmpty() ? NLS.bind(HistoryMessages.set, name, after)
                : NLS.bind(HistoryMessages.changed, new Object[] { name, before, after });
    }
}
