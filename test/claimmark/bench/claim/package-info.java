/** Learns the model of claims. */
package claimmark.bench.claim;
