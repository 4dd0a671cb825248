package claimmark.core.suggest.typo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import claimmark.core.suggest.typo.Alternative.Kind;
import claimmark.core.suggest.typo.model.ConfusionSets;
import claimmark.core.suggest.typo.model.DroppedWords;
import claimmark.core.suggest.typo.model.NearWords;
import claimmark.core.suggest.typo.model.SimilarWords;
import claimmark.core.suggest.typo.model.TermSequence;
import claimmark.core.suggest.typo.model.Term;
import claimmark.core.suggest.typo.model.Vocabulary;

/** Makes the alternatives at the places of a sequence: whatever can have been meant, likely or not. */
public final class Alternatives {

    /** What word lists have, but what no writer means where it stands alone. */
    private static final Set<String> ENDINGS = Set.of("ed", "ing", "ly", "es", "tion", "ment", "ness");
    private static final int MOST_NEAR = 8;
    private static final int SPLIT_COUNT = 3;
    private static final int JOINED_COUNT = 10;

    private final Vocabulary vocabulary;
    private final Map<String, List<String>> confusionSets = ConfusionSets.read();
    private final SimilarWords neighbours;
    private final NearWords nearWords;
    /** Words come again and again. */
    private final Map<String, int[]> neighboursOf = new ConcurrentHashMap<>();
    private final Map<String, List<String>> nearWordsOf = new ConcurrentHashMap<>();

    public Alternatives(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        neighbours = SimilarWords.of(vocabulary, confusionSets);
        nearWords = new NearWords(vocabulary);
    }

    /** What may have been meant with the right word at {@code index}, and with it and a right word after it. */
    public List<Alternative> at(TermSequence sequence, int index) {
        Term term = sequence.term(index);
        if (!isJudged(term) || !isWord(term)) {
            return List.of();
        }
        List<Alternative> found = new ArrayList<>();
        for (int number : neighboursOf.computeIfAbsent(term.word(), neighbours::of)) {
            found.add(new Alternative(Kind.REPLACE, index, index + 1, List.of(vocabulary.word(number))));
        }
        if (DroppedWords.has(term.word())) {
            found.add(new Alternative(Kind.DROP, index, index + 1, List.of()));
        }
        if (index + 1 < sequence.size() && isWord(sequence.term(index + 1))) {
            addJoined(sequence, index, found);
        }
        return found;
    }

    /** What may have been meant with something that is no word, alone or together with what stands beside it. */
    List<Alternative> ofUnknown(TermSequence sequence, int index) {
        Term term = sequence.term(index);
        List<Alternative> found = new ArrayList<>();
        if (ENDINGS.contains(term.word())) {
            return found;
        }
        for (String word : nearWordsOf.computeIfAbsent(term.word(), this::near)) {
            found.add(new Alternative(Kind.SPELL, index, index + 1, List.of(word)));
        }
        addSplits(term.word(), index, found);
        addJoined(sequence, index, found);
        return found;
    }

    /** Whether a term is a word that can be judged: not a name, not a part of something with hyphens. */
    public static boolean isJudged(Term term) {
        return (term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.UNKNOWN) && !term.looks().joined()
                && !term.looks().shouted() && (!term.looks().capital() || term.looks().first())
                && !term.word().equals("'s");
    }

    /** Whether many writers take one word for the other. */
    boolean areConfused(String one, String other) {
        return confusionSets.getOrDefault(one, List.of()).contains(other);
    }

    /** Whether a term is a right word, and not a mere ending. */
    boolean isWord(Term term) {
        return vocabulary.isRight(term.word()) && !ENDINGS.contains(term.word());
    }

    private List<String> near(String word) {
        return nearWords.of(word, MOST_NEAR).stream().map(near -> vocabulary.word(near.number())).toList();
    }

    private void addSplits(String word, int index, List<Alternative> found) {
        for (int at = 1; at < word.length(); at++) {
            String left = word.substring(0, at);
            String right = word.substring(at);
            if (isOften(left) && isOften(right) && (DroppedWords.has(left) || DroppedWords.has(right))) {
                found.add(new Alternative(Kind.SPLIT, index, index + 1, List.of(left, right)));
            }
        }
    }

    private boolean isOften(String word) {
        return vocabulary.isRight(word) && vocabulary.count(word) >= SPLIT_COUNT
                && (word.length() > 2 || DroppedWords.has(word));
    }

    /** Adds the word that a term and the next one are together. */
    void addJoined(TermSequence sequence, int index, List<Alternative> found) {
        if (index + 1 == sequence.size()) {
            return;
        }
        Term term = sequence.term(index);
        Term next = sequence.term(index + 1);
        if (isJudged(next) && !next.looks().capital() && next.start() == term.end() + 1) {
            String joined = term.word() + next.word();
            if (vocabulary.isRight(joined) && vocabulary.count(joined) >= JOINED_COUNT) {
                found.add(new Alternative(Kind.JOIN, index, index + 2, List.of(joined)));
            }
        }
    }
}
