package claimmark.core.xml;

import claimmark.core.fault.Fault;

/**
 * A part of a document that was not understood.
 *
 * @param line the line on which the start tag of the element ends, from 1; 0 when not known
 */
public record XmlWarning(int line, Fault fault) {
}
