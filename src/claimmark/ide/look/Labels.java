package claimmark.ide.look;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.model.Tier;

/** The words of the user interface for the constants of the model. */
public final class Labels {

    private Labels() {
    }

    public static String of(AnnotationKind kind) {
        return switch (kind) {
            case CLAIM -> LookMessages.claim;
            case QUOTATION -> LookMessages.quotation;
            case STATISTIC -> LookMessages.statistic;
            case TYPO -> LookMessages.typo;
            case QUESTION -> LookMessages.question;
            case NOTE -> LookMessages.note;
        };
    }

    public static String of(Status status) {
        return switch (status) {
            case OPEN -> LookMessages.open;
            case IN_PROGRESS -> LookMessages.inProgress;
            case RESOLVED -> LookMessages.resolved;
            case CLOSED -> LookMessages.closed;
            case REOPENED -> LookMessages.reopened;
        };
    }

    public static String of(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> LookMessages.supports;
            case REFUTES -> LookMessages.refutes;
            case CONTEXT -> LookMessages.context;
        };
    }

    public static String of(Tier tier) {
        return switch (tier) {
            case PRIMARY -> LookMessages.primary;
            case SECONDARY -> LookMessages.secondary;
        };
    }
}
