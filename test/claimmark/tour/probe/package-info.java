/**
 * The tour's eyes: tells, from inside the Eclipse under test, where on the screen things are. Comes in as a Java
 * agent, so that what is tested is exactly what is shipped; it changes nothing except that it can be asked to open a
 * file.
 */
package claimmark.tour.probe;
