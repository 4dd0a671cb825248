package claimmark.core.xml;

import claimmark.core.fault.Fault;

/**
 * Something in a document that was not understood.
 *
 * @param line the line on which the start tag in question ends, from 1; 0 when not known
 */
public record XmlWarning(int line, Fault fault) {
}
