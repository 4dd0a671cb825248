package claimmark.core.suggest.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.TextSpan;

/** An age that does not fit the years of birth and death: "born in 1930, died in 2010 aged 70". */
final class Ages implements FigureRule {

    private static final String YEAR = "((?:1[89]|20)\\d\\d)(?!\\d)";
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)" + YEAR);
    private static final Pattern BORN = Pattern.compile("\\bborn\\b[^.;()]{0,60}?(?<!\\d)" + YEAR);
    private static final Pattern DIED = Pattern.compile("\\b(?:died|dies|death|killed)\\b[^.;()]{0,60}?(?<!\\d)"
            + YEAR);
    private static final Pattern LIFE = Pattern.compile("\\(" + YEAR + "\\s?[\u2013\u2014-]\\s?" + YEAR + "\\)");
    private static final Pattern AGE = Pattern.compile("\\b(?:aged|at the age of|at age|when (?:he|she) was)"
            + " (\\d{1,3})(?![\\d,.]\\d|[%\\d]|-)");

    @Override
    public List<Contradiction> in(SentenceFigures sentence) {
        String text = sentence.text();
        return text.contains("born") || text.contains("(1") ? check(text).stream().toList() : List.of();
    }

    private static Optional<Contradiction> check(String text) {
        Matcher age = AGE.matcher(text);
        if (!age.find() || YEARS.matcher(text).results().limit(3).count() != 2) {
            return Optional.empty();
        }
        Matcher life = LIFE.matcher(text);
        Matcher born = BORN.matcher(text);
        Matcher died = DIED.matcher(text);
        if (text.contains("died") && life.find()) {
            return check(life.start(1), life.group(1), life.group(2), life.end(), age);
        }
        return born.find() && died.find() ? check(born.start(1), born.group(1), died.group(1), died.end(), age)
                : Optional.empty();
    }

    private static Optional<Contradiction> check(int start, String birth, String death, int end, Matcher age) {
        int years = Integer.parseInt(death) - Integer.parseInt(birth);
        int written = Integer.parseInt(age.group(1));
        if (years < 1 || written == years || written == years - 1) {
            return Optional.empty();
        }
        return Optional.of(new Contradiction(SuggestionRule.FIGURE_AGE,
                new TextSpan(Math.min(start, age.start()), Math.max(end, age.end())),
                Reason.of(Reason.Code.AGE_DIFFERS, birth, death, age.group(1), (years - 1) + "\u2013" + years)));
    }

    @Override
    public List<String> examples() {
        return List.of("She was born in {1930 and died in 2010 at the age of 70→79–80}.",
                "She was born in 1930 and died in 2010 at the age of 79.",
                "Ann Lee ({1930–2010) died at home aged 90→79–80}.",
                "She was born in 1930, left in 1950 aged 19 and died in 2010.",
                "She was born in 1930 and married at the age of 20.");
    }
}
