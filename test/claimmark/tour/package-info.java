/**
 * The tour: drives a running Eclipse from outside as a person would, with real mouse and keyboard events, and checks
 * what came of it. Needs a display, xdotool and ImageMagick; the script brings them.
 */
package claimmark.tour;
