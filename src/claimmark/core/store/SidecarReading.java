package claimmark.core.store;

import java.util.List;

import claimmark.core.fault.Fault;
import claimmark.core.model.Review;
import claimmark.core.xml.XmlWarning;

/** What came of reading a sidecar. */
public sealed interface SidecarReading {

    /**
     * It was understood. What was not is kept in the review's foreign content and written back.
     *
     * @param warnings what the reviewer should know, in the order of the file
     */
    record Loaded(Review review, List<XmlWarning> warnings) implements SidecarReading {

        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It was written by a newer major version. It must be left alone: what it means is not known here.
     *
     * @param version the version that it names
     */
    record Newer(String version) implements SidecarReading {
    }

    /**
     * It is no sidecar, or a damaged one. It must be left alone: what can be saved of it is for a person to decide.
     *
     * @param line from 1; 0 when not known
     * @param column from 1; 0 when not known
     */
    record Unreadable(Fault why, int line, int column) implements SidecarReading {
    }
}
