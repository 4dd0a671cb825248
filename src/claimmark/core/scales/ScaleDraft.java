package claimmark.core.scales;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.text.Sha256;
import claimmark.core.xml.ForeignContent;

/**
 * A scale of a reviewer's own while it is edited. It may have faults.
 *
 * <pre>
 * ScaleDraft draft = new ScaleDraft("House scale", List.of(new Word("Right", "1"), new Word("Wrong", "2")), true);
 * if (draft.fault(List.of()).isEmpty()) { use(draft.scale()); }
 * </pre>
 *
 * @param name what people call the scale
 * @param words the steps, in the order in which they are offered; those without word and number do not count
 * @param lowestIsBest whether the smallest number is the best, as with school marks in some countries
 */
public record ScaleDraft(String name, List<Word> words, boolean lowestIsBest) {

    private static final String NUMBER = "-?[0-9]{1,9}([.,][0-9]{1,9})?";
    /** The digits 1 to 9; 0 chooses the first word without a number. */
    private static final int MOST = 9;
    private static final int SHORT_HASH = 8;

    /** A new scale, with a row for each end and one for what is neither good nor bad. */
    public static final ScaleDraft NEW = new ScaleDraft("",
            List.of(new Word("", "3"), new Word("", "2"), new Word("", "1"), new Word("Undetermined", "")), false);

    public ScaleDraft {
        name = name.strip();
        words = List.copyOf(words);
    }

    /**
     * A step as it is entered.
     *
     * @param name the word for it
     * @param number its number; empty for what is neither good nor bad
     */
    public record Word(String name, String number) {

        public Word {
            name = name.strip();
            number = number.strip();
        }

        private boolean isBlank() {
            return name.isEmpty() && number.isEmpty();
        }

        private Optional<BigDecimal> value() {
            return number.isEmpty() ? Optional.empty()
                    : Optional.of(new BigDecimal(number.replace(',', '.')).stripTrailingZeros());
        }
    }

    /** The draft that makes a scale again. */
    public static ScaleDraft of(RatingScale scale) {
        return new ScaleDraft(scale.name(), scale.values().stream()
                .map(step -> new Word(step.alternateName(), step.ratingValue().isPresent() ? step.grade() : ""))
                .toList(), scale.bestRating().compareTo(scale.worstRating()) < 0);
    }

    /**
     * What keeps the draft from being a scale; empty when nothing does.
     *
     * @param taken the names that other scales have
     */
    public Optional<Fault> fault(Collection<String> taken) {
        if (name.isEmpty()) {
            return Optional.of(Fault.of(FaultCode.SCALE_WITHOUT_NAME));
        }
        if (taken.stream().anyMatch(name::equalsIgnoreCase)) {
            return Optional.of(Fault.of(FaultCode.SCALE_NAME_TAKEN, name));
        }
        return steps().stream().map(this::fault).flatMap(Optional::stream).findFirst().or(this::faultOfAll);
    }

    private Optional<Fault> fault(Word word) {
        if (word.name.isEmpty()) {
            return Optional.of(Fault.of(FaultCode.SCALE_NUMBER_WITHOUT_WORD, word.number));
        }
        if (steps().stream().filter(other -> other.name.equalsIgnoreCase(word.name)).count() > 1) {
            return Optional.of(Fault.of(FaultCode.SCALE_WORD_TWICE, word.name));
        }
        if (word.number.isEmpty()) {
            return word.name.matches(NUMBER) ? Optional.of(Fault.of(FaultCode.SCALE_WORD_IS_NUMBER, word.name))
                    : Optional.empty();
        }
        return word.number.matches(NUMBER) ? Optional.empty()
                : Optional.of(Fault.of(FaultCode.SCALE_NUMBER_NOT_UNDERSTOOD, word.number, word.name));
    }

    private Optional<Fault> faultOfAll() {
        List<BigDecimal> numbers = numbers();
        Optional<BigDecimal> twice = numbers.stream()
                .filter(number -> numbers.indexOf(number) != numbers.lastIndexOf(number)).findFirst();
        if (twice.isPresent()) {
            return Optional.of(Fault.of(FaultCode.SCALE_NUMBER_TWICE, twice.get().toPlainString()));
        }
        if (numbers.size() < 2) {
            return Optional.of(Fault.of(FaultCode.SCALE_WITHOUT_ENDS));
        }
        int withDigit = steps().size() - (steps().size() > numbers.size() ? 1 : 0);
        return withDigit > MOST ? Optional.of(Fault.of(FaultCode.SCALE_TOO_LONG, MOST)) : Optional.empty();
    }

    private List<Word> steps() {
        return words.stream().filter(word -> !word.isBlank()).toList();
    }

    private List<BigDecimal> numbers() {
        return steps().stream().map(Word::value).flatMap(Optional::stream).toList();
    }

    /**
     * The scale. Its id is made of all that it says: so a scale that was changed is another one, verdicts that were
     * given before stay on theirs, and two reviewers who entered the same scale have the same.
     *
     * @throws IllegalStateException when the draft has a {@linkplain #fault fault}
     */
    public RatingScale scale() {
        if (fault(List.of()).isPresent()) {
            throw new IllegalStateException("A scale with a fault: " + this);
        }
        List<BigDecimal> numbers = numbers();
        BigDecimal lowest = numbers.stream().min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal highest = numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
        List<RatingValue> values = steps().stream()
                .map(word -> new RatingValue(word.value(), word.name, ForeignContent.NONE)).toList();
        return new RatingScale(id(values), name, lowestIsBest ? highest : lowest, lowestIsBest ? lowest : highest,
                values, ForeignContent.NONE);
    }

    private String id(List<RatingValue> values) {
        String said = name + "\n" + lowestIsBest + "\n" + values.stream()
                .map(step -> step.ratingValue().map(number -> step.grade()).orElse("") + "=" + step.alternateName())
                .collect(Collectors.joining("\n"));
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "scale" : plain) + "-" + Sha256.of(said).substring(0, SHORT_HASH);
    }
}
