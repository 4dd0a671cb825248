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

    private String done(HistoryEntry entry) {
        FieldName field = entry.field();
        return switch (field.group()) {
            case FieldName.ADDED -> NLS.bind(HistoryMessages.added, ValueWords.annotation(entry.after()));
            case FieldName.DELETED -> NLS.bind(HistoryMessages.deleted, ValueWords.annotation(entry.before()));
            case FieldName.TARGET -> target(entry);
            case "verdict" -> verdict(entry);
            case "evidence" -> evidence(entry);
            default -> change(FieldWords.of(field), entry);
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
        String whose = NLS.bind(HistoryMessages.verdictOf, names.person(entry.field().key()));
        return switch (entry.field().leaf()) {
            case "alternateName" -> change(whose, entry);
            case "adjudicates" -> NLS.bind(entry.after().isEmpty() ? HistoryMessages.decidesNoMore
                    : HistoryMessages.decides, whose);
            case "textSha256" -> NLS.bind(HistoryMessages.onOtherWords, whose);
            default -> part(whose, entry);
        };
    }

    private String evidence(HistoryEntry entry) {
        String which = NLS.bind(HistoryMessages.evidenceOf, names.source(entry.subject(), entry.field().key())).strip();
        if (!entry.field().leaf().equals("url") || !entry.before().isEmpty() && !entry.after().isEmpty()) {
            return part(which, entry);
        }
        return NLS.bind(entry.before().isEmpty() ? HistoryMessages.partAdded : HistoryMessages.partRemoved, which);
    }

    private String part(String which, HistoryEntry entry) {
        return change(NLS.bind(HistoryMessages.fieldOf, which, FieldWords.ofPart(entry.field())), entry);
    }

    private String change(String name, HistoryEntry entry) {
        String before = values.of(entry.field(), entry.before());
        String after = values.of(entry.field(), entry.after());
        if (after.isEmpty()) {
            return NLS.bind(HistoryMessages.removed, name, before);
        }
        return before.isEmpty() ? NLS.bind(HistoryMessages.set, name, after)
                : NLS.bind(HistoryMessages.changed, new Object[] { name, before, after });
    }
}
