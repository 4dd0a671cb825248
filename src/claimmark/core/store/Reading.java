package claimmark.core.store;

import java.util.List;

import claimmark.core.model.Review;

/** What came of reading a sidecar. */
public sealed interface Reading {

    /**
     * It was understood. What was not is kept in the review's foreign content and written back.
     *
     * @param warnings what the reviewer should know, in the order of the file
     */
    record Loaded(Review review, List<Warning> warnings) implements Reading {

        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It was written by a newer major version. It must be left alone: what it means is not known here.
     *
     * @param version the version that it names
     */
    record Newer(String version) implements Reading {
    }

    /**
     * It is no sidecar, or a damaged one. It must be left alone: what can be saved of it is for a person to decide.
     *
     * @param why a sentence
     * @param line from 1; 0 when not known
     * @param column from 1; 0 when not known
     */
    record Unreadable(String why, int line, int column) implements Reading {
    }

    /**
     * Something that was not understood.
     *
     * @param line the line on which the start tag in question ends, from 1
     * @param message a sentence
     */
    record Warning(int line, String message) {
    }
}
