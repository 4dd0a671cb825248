package claimmark.core.suggest.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.suggest.PreparedBlock;
import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Reason;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

/**
 * Finds quotations by their marks alone, in languages of which nothing else is known. A few words in marks may be a
 * title or a word that is doubted, so only longer ones count; and nobody is named for them.
 */
final class MarkedQuotations {

    private static final double CONFIDENCE = .6;
    /** The pairs of marks that the languages of the world use. */
    private static final Pattern QUOTED = Pattern.compile(String.join("|", pair("\u201e", "\u201c\u201d"),
            pair("\u00ab", "\u00bb"), pair("\u00bb", "\u00ab"), pair("\u201c", "\u201d"),
            pair("\u201d", "\u201d"), pair("\"", "\""), "\u300c[^\u300c\u300d]{8,2000}\u300d",
            "\u300e[^\u300e\u300f]{8,2000}\u300f"));
    private static final String ENDS_OF_SENTENCES = ".!?\u2026\u3002\uff01\uff1f";

    private MarkedQuotations() {
    }

    /** Four words and more between a mark and one of those that close it. */
    private static String pair(String opening, String closing) {
        String word = "[^\\s" + opening + closing + "]{1,60}";
        return "(?<![\\p{L}\\p{Nd}.,!?])" + opening + "[\u00a0\u202f ]?" + word + "(?:\\s{1,3}" + word
                + "){3,200}[\u00a0\u202f ]?[" + closing + "](?!\\p{L})";
    }

    /** The quotations of an article, in order. */
    static List<Suggestion> in(PreparedText text, Cancellation cancellation) {
        List<Suggestion> found = new ArrayList<>();
        for (PreparedBlock block : text.blocks()) {
            cancellation.check();
            TextSpan span = block.block().span();
            Matcher quoted = QUOTED.matcher(text.text()).region(span.start(), span.end());
            while (quoted.find()) {
                boolean isWhole = ENDS_OF_SENTENCES.indexOf(text.text().charAt(quoted.end() - 2)) >= 0;
                found.add(Suggestion.check(isWhole ? SuggestionRule.QUOTATION_DIRECT : SuggestionRule.QUOTATION_MIXED,
                        new TextSpan(quoted.start(), quoted.end()), CONFIDENCE,
                        List.of(Reason.of(Reason.Code.SPEAKER_NOT_FOUND))));
            }
        }
        return found;
    }
}
