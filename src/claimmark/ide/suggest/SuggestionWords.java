package claimmark.ide.suggest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.Reason;
import claimmark.core.suggest.review.Coverage;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.ide.look.Labels;
import claimmark.ide.look.OneLine;

/** What is said of suggestions. */
public final class SuggestionWords {

    private SuggestionWords() {
    }

    /** All that a reviewer may look for: the words, what they would be, the corrections, and why. */
    static String all(OfferedSuggestion offered) {
        return String.join("\n", offered.words(), hover(offered),
                String.join("\n", offered.suggestion().replacements()));
    }

    /** What it would be, and why, in one line. */
    static String hover(OfferedSuggestion offered) {
        return NLS.bind(SuggestMessages.hover, Labels.of(offered.suggestion().kind()), why(offered));
    }

    /** Why it is suggested, the strongest reason first. */
    public static String why(OfferedSuggestion offered) {
        return OneLine.join(offered.suggestion().why().stream().map(SuggestionWords::of).toList());
    }

    /** A reason in words. */
    public static String of(Reason reason) {
        List<String> arguments = reason.arguments();
        String text = switch (reason.code()) {
            case SAID_BY -> isEmpty(arguments, 1) ? SuggestMessages.saidBy : SuggestMessages.saidByWithCue;
            case SPEAKER_NOT_FOUND -> SuggestMessages.speakerNotFound;
            case FIGURE -> SuggestMessages.figure;
            case TIME -> SuggestMessages.time;
            case SUPERLATIVE -> SuggestMessages.superlative;
            case GENERALISATION -> SuggestMessages.generalisation;
            case COMPARISON -> SuggestMessages.comparison;
            case CAUSE -> SuggestMessages.cause;
            case ATTRIBUTION -> SuggestMessages.attribution;
            case EVENT -> SuggestMessages.event;
            case NOT_A_WORD -> SuggestMessages.notAWord;
            case ANOTHER_WORD_FITS -> SuggestMessages.anotherWordFits;
            case FITS_WITHOUT -> SuggestMessages.fitsWithout;
            case WRITTEN_TWICE -> SuggestMessages.writtenTwice;
            case SOUNDS_OTHERWISE -> SuggestMessages.soundsOtherwise;
            case OTHER_VARIETY -> SuggestMessages.otherVariety;
            case SPACE_MISSING -> SuggestMessages.spaceMissing;
            case ONE_WORD -> SuggestMessages.oneWord;
            case SHARE_DIFFERS -> SuggestMessages.shareDiffers;
            case CHANGE_DIFFERS -> SuggestMessages.changeDiffers;
            case CHANGE_IS_OTHERWISE -> SuggestMessages.changeIsOtherwise;
            case MULTIPLE_DIFFERS -> SuggestMessages.multipleDiffers;
            case TOTAL_DIFFERS -> SuggestMessages.totalDiffers;
            case CONVERSION_DIFFERS -> SuggestMessages.conversionDiffers;
            case WEEKDAY_DIFFERS -> SuggestMessages.weekdayDiffers;
            case AGE_DIFFERS -> SuggestMessages.ageDiffers;
            case SPELT_OTHERWISE -> SuggestMessages.speltOtherwise;
            case QUOTED_OTHERWISE -> SuggestMessages.quotedOtherwise;
            case GIVEN_OTHERWISE -> SuggestMessages.givenOtherwise;
            default -> OneLine.join(arguments).replace("{", "").replace("'", "\u2019");
        };
        return OneLine.of(NLS.bind(text, arguments.toArray()));
    }

    private static boolean isEmpty(List<String> arguments, int place) {
        return arguments.size() <= place || arguments.get(place).isEmpty();
    }

    /** How many there are, as the status line says it; empty when there are none. */
    static String count(int suggestions) {
        return suggestions == 0 ? "" : suggestions == 1 ? SuggestMessages.oneSuggestion
                : NLS.bind(SuggestMessages.suggestions, suggestions);
    }

    /**
     * How much is checked; nothing of that when there is nothing to check.
     *
     * @param isInOtherLanguage whether the language is one in which not everything is looked for; this is told, too
     */
    static String of(Coverage coverage, boolean isInOtherLanguage) {
        String checked = coverage.all() == 0 ? "" : NLS.bind(SuggestMessages.coverage,
                new Object[] { coverage.percent(), coverage.checked(), coverage.all() });
        return OneLine.join(List.of(checked, isInOtherLanguage ? SuggestMessages.otherLanguage : ""));
    }

    /** How many there are of each kind. */
    static String counts(List<OfferedSuggestion> suggestions) {
        Map<AnnotationKind, Long> counts = suggestions.stream().collect(Collectors.groupingBy(
                each -> each.suggestion().kind(), () -> new EnumMap<>(AnnotationKind.class), Collectors.counting()));
        return OneLine.join(counts.entrySet().stream()
                .map(count -> NLS.bind(SuggestMessages.kindAndCount, Labels.of(count.getKey()), count.getValue()))
                .toList());
    }
}
