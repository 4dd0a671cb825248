package claimmark.ide.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.ide.look.Labels;
import claimmark.ide.look.LookMessages;
import claimmark.ide.look.OneLine;
import claimmark.ide.look.VerdictLook;
import claimmark.ide.look.card.CardItem;
import claimmark.ide.look.form.FormPlace;

/** What the card says: kind and status, the steps of the scale, and where the other keys lead. */
final class VerdictWords {

    private static final int LONGEST = 48;

    private VerdictWords() {
    }

    /**
     * The rows of the card. A row may be broken where the page is narrow.
     *
     * @param pasted the address on the clipboard; empty when there is none
     */
    static List<List<CardItem<VerdictKey>>> rows(VerdictDraft draft, Optional<String> pasted) {
        List<List<CardItem<VerdictKey>>> rows = new ArrayList<>();
        rows.add(List.of(CardItem.of(VerdictMessages.kindKey, Labels.of(draft.kind()), new VerdictKey.NextKind()),
                CardItem.of(VerdictMessages.statusKey, Labels.of(draft.status()), new VerdictKey.NextStatus())));
        List<CardItem<VerdictKey>> steps = draft.digits().stream().map(each -> step(draft, each)).toList();
        if (!steps.isEmpty()) {
            rows.add(steps);
        }
        source(draft, pasted).ifPresent(item -> rows.add(List.of(item)));
        rows.add(ways(draft));
        return rows;
    }

    private static CardItem<VerdictKey> step(VerdictDraft draft, VerdictDraft.Digit each) {
        return new CardItem<>(String.valueOf(each.digit()), name(draft.scale(), each.value()),
                Optional.of(new VerdictKey.Choose(each.digit())), draft.value().equals(Optional.of(each.value())));
    }

    private static Optional<CardItem<VerdictKey>> source(VerdictDraft draft, Optional<String> pasted) {
        if (!draft.source().isEmpty()) {
            return Optional.of(new CardItem<>(VerdictMessages.pasteKey, NLS.bind(VerdictMessages.cites,
                    shortened(draft.source())), Optional.of(new VerdictKey.Cite()), true));
        }
        return pasted.map(address -> CardItem.of(VerdictMessages.pasteKey,
                NLS.bind(VerdictMessages.cite, shortened(PastedSource.name(address))), new VerdictKey.Cite()));
    }

    private static List<CardItem<VerdictKey>> ways(VerdictDraft draft) {
        List<CardItem<VerdictKey>> ways = new ArrayList<>();
        if (draft.hasField(FormPlace.CORRECTION)) {
            ways.add(way(VerdictMessages.correctionKey, VerdictMessages.correction, FormPlace.CORRECTION));
        }
        if (draft.hasField(FormPlace.EXPLANATION)) {
            ways.add(way(VerdictMessages.explanationKey, VerdictMessages.explanation, FormPlace.EXPLANATION));
        }
        ways.add(way(VerdictMessages.evidenceKey, VerdictMessages.evidence, FormPlace.EVIDENCE));
        ways.add(way(VerdictMessages.noteKey, VerdictMessages.note, FormPlace.COMMENT));
        ways.add(way(VerdictMessages.replyKey, VerdictMessages.reply, FormPlace.REPLY));
        ways.add(CardItem.of(VerdictMessages.keepKey, VerdictMessages.keep, new VerdictKey.Keep()));
        ways.add(CardItem.of(VerdictMessages.passKey, VerdictMessages.pass, new VerdictKey.Pass()));
        ways.add(leave());
        return ways;
    }

    /** The rows of the card where nothing is left. */
    static List<List<CardItem<VerdictKey>>> end(String message) {
        return List.of(List.of(CardItem.said(message)), List.of(leave()));
    }

    private static CardItem<VerdictKey> leave() {
        return CardItem.of(VerdictMessages.leaveKey, VerdictMessages.leave, new VerdictKey.Leave());
    }

    private static CardItem<VerdictKey> way(String key, String words, FormPlace place) {
        return CardItem.of(key, words, new VerdictKey.GoTo(place));
    }

    /** The card in one line, for the status line and screen readers. */
    static String summary(VerdictDraft draft) {
        String verdict = draft.value().map(step -> name(draft.scale(), step)).orElse(LookMessages.unrated);
        String steps = draft.digits().stream().map(each -> each.digit() + " " + each.value().alternateName())
                .collect(Collectors.joining(OneLine.BETWEEN));
        return NLS.bind(VerdictMessages.summary,
                new Object[] { Labels.of(draft.kind()), draft.kind().needsVerdict() ? verdict
                        : Labels.of(draft.status()), steps }).strip();
    }

    private static String name(RatingScale scale, RatingValue step) {
        return VerdictLook.of(step, scale).symbol() + " " + step.alternateName();
    }

    private static String shortened(String text) {
        return OneLine.shortened(text, LONGEST);
    }
}
