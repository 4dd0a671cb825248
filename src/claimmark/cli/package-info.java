/**
 * The command line. It stands on the core, knows nothing of Eclipse, and needs nothing of it to run.
 */
@NonNullByDefault
package claimmark.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
