package claimmark.core.suggest.consistency;

import java.util.List;

import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Suggestion;
import claimmark.core.text.Cancellation;

/** Finds one sort of things that an article says in two ways. */
interface ConsistencyRule {

    /** What does not agree with what stands elsewhere in the article. */
    List<Suggestion> in(PreparedText text, Cancellation cancellation);

    /**
     * What it finds and what not; these are its tests. Paragraphs are parted by a line end. What is found stands in
     * braces with what stands elsewhere, as in "Ann Lee came. {Ann Lea→Ann Lee} left"; where there are no braces,
     * nothing is to be found.
     */
    List<String> examples();
}
