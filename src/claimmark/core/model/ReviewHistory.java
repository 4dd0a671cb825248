package claimmark.core.model;

import java.util.LinkedHashMap;
import java.util.Map;

import claimmark.core.ledger.Ledger;

/**
 * What a review keeps of its past.
 *
 * @param ledger what was done
 * @param deleted annotations that are gone, in the order of deletion
 */
record ReviewHistory(Ledger ledger, Map<AnnotationId, Annotation> deleted) {

    static final ReviewHistory NONE = new ReviewHistory(Ledger.EMPTY, new LinkedHashMap<>());
}
