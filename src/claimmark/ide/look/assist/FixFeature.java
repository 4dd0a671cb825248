package claimmark.ide.look.assist;

import java.util.List;

import claimmark.core.text.TextSpan;
import claimmark.ide.session.ReviewContext;

/** A feature that knows what can be done at a place of an article. It is made when it is first asked. */
public interface FixFeature {

    /**
     * What can be done, the likeliest first; empty when there is nothing. Asked in the UI thread, so it must be quick.
     *
     * @param place what is selected in the article text; an empty span at the caret when nothing is
     */
    List<Fix> at(ReviewContext article, TextSpan place);
}
