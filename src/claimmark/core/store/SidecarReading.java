package claimmark.core.store;

import java.util.List;

import claimmark.core.fault.Fault;
import claimmark.core.model.Review;
import claimmark.core.xml.XmlWarning;

/** The result of reading a sidecar. */
public sealed interface SidecarReading {

    /**
     * The sidecar was read. Unknown content is kept as foreign content of the review, and is written back.
     *
     * @param warnings the parts that were not understood, in the order of the file
     */
    record Loaded(Review review, List<XmlWarning> warnings) implements SidecarReading {

        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The sidecar has a newer major version, and its meaning is not known here. It must not be overwritten.
     *
     * @param version the version that the sidecar names
     */
    record Newer(String version) implements SidecarReading {
    }

    /**
     * The bytes are no sidecar, or a damaged one. It must not be overwritten: a person decides what can be rescued.
     *
     * @param line the line of the error, from 1; 0 when not known
     * @param column the column of the error, from 1; 0 when not known
     */
    record Unreadable(Fault why, int line, int column) implements SidecarReading {
    }
}
