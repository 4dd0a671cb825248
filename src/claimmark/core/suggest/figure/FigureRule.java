package claimmark.core.suggest.figure;

import java.util.List;

/** Finds one sort of figures that contradict each other. It is silent where the figures may be meant otherwise. */
interface FigureRule {

    /** The contradictions in a sentence. */
    List<Contradiction> in(SentenceFigures sentence);

    /**
     * What it finds and what not; these are its tests. What is found stands in braces with the figure that was
     * calculated, as in "{12 of 30 (45%)→40}"; where there are no braces, nothing is to be found.
     */
    List<String> examples();
}
