package claimmark.core.suggest.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.suggest.PreparedBlock;
import claimmark.core.suggest.PreparedText;
import claimmark.core.suggest.Reason;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

/** Somebody with two ages: "Ann Lee, 45, …" and "Ann Lee, 54, …". Names have to be the same, first name included. */
final class RepeatedAges implements ConsistencyRule {

    private static final double CONFIDENCE = .85;
    private static final String NAME = "(?<name>\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}\\.)? \\p{Lu}[\\p{L}'\u2019-]+)";
    private static final Pattern AGED = Pattern.compile(NAME + "(?:, (?:aged? )?| \\()(?<age>\\d{1,2})(?=,|\\)|\\.)"
            + "(?! \\d)|(?<young>\\d{1,2})-year-old " + NAME.replace("<name>", "<other>"));

    @Override
    public List<Suggestion> in(PreparedText text, Cancellation cancellation) {
        Map<String, String> ages = new HashMap<>();
        List<Suggestion> found = new ArrayList<>();
        for (PreparedBlock block : text.blocks()) {
            cancellation.check();
            Matcher aged = AGED.matcher(text.text()).region(block.block().span().start(), block.block().span().end());
            while (aged.find()) {
                boolean isBehind = aged.group("name") != null;
                String age = aged.group(isBehind ? "age" : "young");
                String name = aged.group(isBehind ? "name" : "other");
                @Nullable String before = ages.putIfAbsent(name, age);
                if (before != null && !before.equals(age)) {
                    found.add(Suggestion.check(SuggestionRule.CONSISTENCY_FIGURE,
                            new TextSpan(aged.start(), aged.end()), CONFIDENCE,
                            List.of(Reason.of(Reason.Code.GIVEN_OTHERWISE, age, before))));
                }
            }
        }
        return found;
    }

    @Override
    public List<String> examples() {
        return List.of("Ann Lee, 45, came.\nOnly {Ann Lee, 54→45}, stayed.", "Ann Lee, 45, came with Bob Lee, 54.",
                "Ann Lee, 45, came.\nThe {54-year-old Ann Lee→45} stayed.", "Ann Lee, 45, came. Ann Lee, 45, left.",
                "Oslo, Norway, 12, was cold. In Oslo, Norway, 14 was better.");
    }
}
