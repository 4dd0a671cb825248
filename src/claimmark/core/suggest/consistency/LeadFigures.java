package claimmark.core.suggest.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.language.NumberWords;
import claimmark.core.suggest.PreparedBlock;
import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Reason;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.BlockType;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

/** A headline that has other figures of victims than the first paragraph: "Bus crash kills 12" and "killed 14". */
final class LeadFigures implements ConsistencyRule {

    private static final double CONFIDENCE = .85;
    private static final String COUNT = "(?<count>\\d{1,3}(?:,\\d{3})*|two|three|four|five|six|seven|eight|nine|ten"
            + "|eleven|twelve)";
    private static final String NOT_EXACT = "(?<!(?:least|than|about|nearly|over|most|some|around|to|as many as) )";
    private static final Pattern FIGURE_FIRST = Pattern.compile("(?i)" + NOT_EXACT + "(?<![\\d,.$\u20ac\u00a3])\\b"
            + COUNT + "(?: \\p{L}+){0,2}? (?:(?:were|was|are|is|have been|had been|reported|confirmed|left) ){0,2}"
            + "(?<what>killed|dead|injured|wounded|hurt|arrested|detained|missing)\\b");
    private static final Pattern VERB_FIRST = Pattern.compile("(?i)\\b(?<what>kill(?:s|ed|ing)|injur(?:es|ed|ing)"
            + "|wound(?:s|ed|ing)|arrest(?:s|ed|ing)) " + COUNT + "(?![\\d,%-])(?! (?:percent|per cent|years?|days?"
            + "|weeks?|months?|hours?|minutes?|times)\\b)");

    /** How many of what, and where it stands. */
    private record Victims(String what, String count, TextSpan span) {
    }

    @Override
    public List<Suggestion> in(PreparedText text, Cancellation cancellation) {
        Optional<PreparedBlock> headline = first(text, BlockType.HEADLINE);
        Optional<PreparedBlock> lead = first(text, BlockType.PARAGRAPH);
        if (headline.isEmpty() || lead.isEmpty()) {
            return List.of();
        }
        List<Victims> told = victims(text.text(), lead.get());
        return victims(text.text(), headline.get()).stream().flatMap(victims -> suggestion(victims, told).stream())
                .toList();
    }

    private static Optional<PreparedBlock> first(PreparedText text, BlockType type) {
        return text.blocks().stream().filter(block -> block.block().type() == type).findFirst();
    }

    private static List<Victims> victims(String text, PreparedBlock block) {
        List<Victims> found = new ArrayList<>();
        for (Pattern pattern : List.of(FIGURE_FIRST, VERB_FIRST)) {
            Matcher matcher = pattern.matcher(text).region(block.block().span().start(), block.block().span().end());
            while (matcher.find()) {
                String count = matcher.group("count").toLowerCase(Locale.ROOT);
                OptionalInt inWords = NumberWords.value(count);
                found.add(new Victims(what(matcher.group("what")),
                        inWords.isPresent() ? String.valueOf(inWords.getAsInt()) : count,
                        new TextSpan(matcher.start(), matcher.end())));
            }
        }
        return found;
    }

    private static String what(String word) {
        return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'k' -> "killed";
            case 'd' -> word.toLowerCase(Locale.ROOT).equals("dead") ? "killed" : "arrested";
            case 'a' -> "arrested";
            case 'm' -> "missing";
            default -> "injured";
        };
    }

    private static Optional<Suggestion> suggestion(Victims victims, List<Victims> told) {
        List<Victims> same = told.stream().filter(each -> each.what().equals(victims.what())).toList();
        return same.size() != 1 || same.get(0).count().equals(victims.count()) ? Optional.empty()
                : Optional.of(Suggestion.check(SuggestionRule.CONSISTENCY_FIGURE, victims.span(), CONFIDENCE,
                        List.of(Reason.of(Reason.Code.GIVEN_OTHERWISE, victims.count(), same.get(0).count()))));
    }

    @Override
    public List<String> examples() {
        return List.of("# Bus crash {kills 12→14} in Oslo\nA bus fell into a river and killed 14 people on Friday.",
                "# Bus crash kills 12 in Oslo\nA bus fell into a river and killed twelve people on Friday.",
                "# Bus crash kills 12 in Oslo\nAt least 12 people were killed when a bus fell into a river.",
                "# {Two people arrested→3} after raid\nPolice arrested three men after a raid on Friday.",
                "# Crash kills 12\nA bus killed 14 people in May and 12 were killed on Friday.");
    }
}
