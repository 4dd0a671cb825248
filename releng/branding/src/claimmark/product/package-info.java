/**
 * The stand-alone product: the Eclipse IDE's workbench under a name of its own, which opens the articles it is given.
 * Nothing in the plug-in itself depends on it. Parameters are left out of the default: Eclipse's are not annotated.
 */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE })
package claimmark.product;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
