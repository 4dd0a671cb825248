package claimmark.core.merge;

import java.time.Instant;

/** The values that the fields of an annotation shall have. */
interface FieldValues {

    /** The value of a field; empty when it has none. */
    String value(String field);

    /** When the field was set first, for the order of what is new; the beginning of 1970 when that is not known. */
    Instant time(String field);
}
