/**
 * Tells in the panel what other programs saved in the sidecar of an open article, and lets the reviewer decide where
 * two people set one field in different ways.
 */
@NonNullByDefault
package claimmark.ide.view.merge;

import org.eclipse.jdt.annotation.NonNullByDefault;
