/**
 * How a form about annotations is built: fields, choices and parts that behave the same wherever they stand, and the
 * sections that features bring to the form of the panel.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.look.form;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
