package claimmark.core.suggest.quotation;

/** The parts of a frame that name or describe somebody, from one to another, without the latter. */
record NounPhrase(int from, int to) {
}
