package claimmark.ide.view.form;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.anchor.AnchorEvidence;
import claimmark.core.anchor.AnchorMethod;
import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Ambiguous;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.ide.look.AnchorLook;

/** Says in plain words why an annotation stands where it does, or why it stands nowhere. */
final class AnchorWords {

    private AnchorWords() {
    }

    static String of(AnchorLook look, AnchorResult anchor) {
        if (anchor instanceof Drifted drifted) {
            return of(drifted.evidence());
        }
        List<AnchorCandidate> candidates = AnchorCandidate.of(anchor);
        if (anchor instanceof Ambiguous) {
            return NLS.bind(FormMessages.severalPlaces, new Object[] { candidates.size(),
                percent(candidates.get(0).score()), percent(candidates.get(1).score()) });
        }
        String gone = look == AnchorLook.GIVEN_UP ? FormMessages.givenUp : FormMessages.wordsGone;
        return switch (candidates.size()) {
            case 0 -> gone;
            case 1 -> gone + " " + NLS.bind(FormMessages.onePlaceLeft, percent(candidates.get(0).score()));
            default -> gone + " " + NLS.bind(FormMessages.placesLeft, candidates.size(),
                    percent(candidates.get(0).score()));
        };
    }

    private static String of(AnchorEvidence evidence) {
        if (evidence.method() == AnchorMethod.POSITION) {
            return method(AnchorMethod.POSITION);
        }
        double next = evidence.score() - evidence.margin();
        String score = percent(next) > 0 ? NLS.bind(FormMessages.scoreAndNext, percent(evidence.score()), percent(next))
                : NLS.bind(FormMessages.scoreOnly, percent(evidence.score()));
        return score + " " + method(evidence.method());
    }

    private static String method(AnchorMethod method) {
        return switch (method) {
            case UNCHANGED -> FormMessages.byUnchanged;
            case ALIGNMENT -> FormMessages.byAlignment;
            case MOVED_PASSAGE -> FormMessages.byMovedPassage;
            case QUOTATION -> FormMessages.byQuotation;
            case NEIGHBOURS -> FormMessages.byNeighbours;
            case POSITION -> FormMessages.byPosition;
        };
    }

    static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
