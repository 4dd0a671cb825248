/**
 * Builds forms about annotations from fields, choices and parts that behave the same everywhere. Features can add
 * sections to the form of the panel.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.ide.look.form;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
