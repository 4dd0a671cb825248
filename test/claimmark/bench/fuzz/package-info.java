/**
 * The targets of {@code ./claimmark bench fuzz}: one for each reader, each the law that no input may break. They need
 * nothing of Jazzer's to compile; what it found is kept and read again by {@code FuzzFindingsTest}.
 */
package claimmark.bench.fuzz;
