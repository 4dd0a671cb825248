/**
 * Runs work outside the UI thread, with title, progress and cancellation, and delivers the result in the UI thread. It
 * knows nothing about articles.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.session.work;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
