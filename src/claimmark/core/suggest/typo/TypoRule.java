package claimmark.core.suggest.typo;

import java.util.List;

import claimmark.core.suggest.typo.model.TermSequence;

/** Finds one sort of typos. */
interface TypoRule {

    /** The typos in a sentence. */
    List<FoundTypo> in(String text, TermSequence sequence);

    /**
     * What it finds and what not; these are its tests. A typo stands in braces before its correction, as in
     * "in {teh→the} house"; where there are no braces, nothing is to be found.
     */
    List<String> examples();
}
