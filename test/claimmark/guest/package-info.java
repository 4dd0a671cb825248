/**
 * A guest: a feature that comes from another package and brings marks of its own, a section of the list and a form. Not
 * a line outside of this package knows it, except for its declaration in the fragment of the workbench tests. It finds
 * hearsay, for an article that says "it is said" does not say by whom.
 */
package claimmark.guest;
