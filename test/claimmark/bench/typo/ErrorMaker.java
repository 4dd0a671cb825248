package claimmark.bench.typo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import claimmark.core.suggest.typo.Alternatives;
import claimmark.core.suggest.typo.model.ConfusionSets;
import claimmark.core.suggest.typo.model.DroppedWords;
import claimmark.core.suggest.typo.model.Term;
import claimmark.core.suggest.typo.model.TermReader;
import claimmark.core.suggest.typo.model.Vocabulary;

/** Makes typos as fingers and ears make them, and remembers what was there. */
final class ErrorMaker {

    /**
     * A typo that was made.
     *
     * @param start where it stands in the changed text
     * @param end where it ends
     * @param words what belongs there, in lower case
     */
    record Made(int start, int end, List<String> words) {
    }

    /** A text with typos. */
    record Changed(String text, List<Made> errors) {
    }

    private static final double RATE = 0.035;
    private static final int TRIES = 12;
    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Vocabulary vocabulary;
    private final TermReader reader;
    private final Map<String, List<String>> sets = ConfusionSets.read();
    private final List<String> dropped = new ArrayList<>();
    private final Random random = new Random(7);

    ErrorMaker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        reader = new TermReader(vocabulary);
        for (long key : DroppedWords.keys(vocabulary)) {
            int number = vocabulary.find(key);
            for (int i = 0; i < Math.sqrt(vocabulary.count(number)); i += 10) {
                dropped.add(vocabulary.word(number));
            }
        }
    }

    Changed change(String text) {
        List<Term> terms = reader.read(text);
        StringBuilder changed = new StringBuilder();
        List<Made> errors = new ArrayList<>();
        int kept = 0;
        for (int i = 0; i + 1 < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.start() < kept || !Alternatives.isJudged(term) || random.nextDouble() > RATE) {
                continue;
            }
            Term next = terms.get(i + 1);
            boolean beforeWord = Alternatives.isJudged(next) && next.start() == term.end() + 1;
            Optional<Wrong> made = wrong(text, term, next, beforeWord);
            if (made.isPresent()) {
                Wrong wrong = made.get();
                changed.append(text, kept, term.start());
                int start = changed.length() + wrong.errorAt;
                changed.append(wrong.written);
                errors.add(new Made(start, start + wrong.errorLength, wrong.meant));
                kept = wrong.upTo;
            }
        }
        return new Changed(changed.append(text, kept, text.length()).toString(), errors);
    }

    private record Wrong(String written, int errorAt, int errorLength, List<String> meant, int upTo) {
    }

    private Optional<Wrong> wrong(String text, Term term, Term next, boolean beforeWord) {
        String surface = text.substring(term.start(), term.end());
        double kind = random.nextDouble();
        if (kind < 0.48) {
            return other(term, surface, slip(term.word(), true));
        } else if (kind < 0.64) {
            return term.word().length() < 3 ? Optional.empty() : other(term, surface, slip(term.word(), false));
        } else if (kind < 0.76) {
            List<String> others = sets.getOrDefault(term.word(), List.of());
            return others.isEmpty() ? Optional.empty()
                    : other(term, surface, others.get(random.nextInt(others.size())));
        } else if (kind < 0.90) {
            String extra = dropped.get(random.nextInt(dropped.size()));
            return extra.equals(term.word()) || extra.equals(next.word()) || !beforeWord
                    ? Optional.empty()
                    : Optional.of(new Wrong(surface + " " + extra, surface.length() + 1, extra.length(), List.of(),
                            term.end()));
        } else if (kind < 0.95) {
            return beforeWord ? joined(term, next, surface + text.substring(next.start(), next.end()))
                    : Optional.empty();
        }
        return split(term, surface);
    }

    private static Optional<Wrong> other(Term term, String surface, String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String written = term.looks().capital() ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
        return Optional.of(new Wrong(written, 0, written.length(), List.of(term.word()), term.end()));
    }

    private Optional<Wrong> joined(Term term, Term next, String written) {
        return vocabulary.isRight(term.word() + next.word()) ? Optional.empty()
                : Optional.of(new Wrong(written, 0, written.length(), List.of(term.word(), next.word()), next.end()));
    }

    private Optional<Wrong> split(Term term, String surface) {
        for (int i = 0; i < TRIES && surface.length() > 3; i++) {
            int at = 1 + random.nextInt(surface.length() - 1);
            boolean left = vocabulary.isRight(term.word().substring(0, at));
            boolean right = vocabulary.isRight(term.word().substring(at));
            if (left && right || (left || right) && random.nextInt(4) == 0) {
                String written = surface.substring(0, at) + " " + surface.substring(at);
                return Optional.of(new Wrong(written, 0, written.length(), List.of(term.word()), term.end()));
            }
        }
        return Optional.empty();
    }

    /** A slip that makes a right word, or one that makes none; empty when none was found. */
    private String slip(String word, boolean right) {
        for (int i = 0; i < TRIES; i++) {
            String slipped = slip(word);
            if (!slipped.isEmpty() && !slipped.equals(word) && vocabulary.isRight(slipped) == right) {
                return slipped;
            }
        }
        return "";
    }

    private String slip(String word) {
        int at = random.nextInt(word.length());
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        char letter = word.charAt(at);
        double kind = random.nextDouble();
        if (kind < 0.3) {
            return before + after;
        } else if (kind < 0.5) {
            char more = random.nextInt(3) == 0 ? letter : near(letter);
            return random.nextBoolean() ? before + more + letter + after : before + letter + more + after;
        } else if (kind < 0.8) {
            return before + (random.nextInt(10) < 7 ? near(letter) : LETTERS.charAt(random.nextInt(26))) + after;
        }
        int over = kind < 0.95 ? 1 : 2;
        return after.length() < over ? "" : before + after.substring(0, over) + letter + after.substring(over);
    }

    private char near(char letter) {
        for (int row = 0; row < KEYS.size(); row++) {
            int at = KEYS.get(row).indexOf(letter);
            if (at >= 0) {
                int nearRow = Math.max(0, Math.min(KEYS.size() - 1, row + random.nextInt(5) / 2 - 1));
                String keys = KEYS.get(nearRow);
                int shift = nearRow == row ? random.nextBoolean() ? 1 : -1 : 0;
                return keys.charAt(Math.max(0, Math.min(keys.length() - 1, at + shift)));
            }
        }
        return letter;
    }
}
