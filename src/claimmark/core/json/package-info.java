/**
 * Reads the JSON of web pages with Gson, and forgives as many errors as possible. It does not decide what the members
 * of an object mean.
 */
@NonNullByDefault
package claimmark.core.json;

import org.eclipse.jdt.annotation.NonNullByDefault;
