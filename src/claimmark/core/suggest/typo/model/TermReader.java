package claimmark.core.suggest.typo.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import claimmark.core.suggest.typo.model.Term.Kind;
import claimmark.core.suggest.typo.model.Term.Looks;

/**
 * Reads a paragraph as the model sees it. Case is put aside where it tells nothing, names that are not common are all
 * the same and several in a row are one, numbers are known by their shape, and quotation marks are passed over.
 */
public final class TermReader {

    /** The key of what stands before and after a paragraph. */
    public static final long EDGE = Keys.of(".");

    private static final long NAME = Keys.of("<name>");
    private static final long OTHER = Keys.of("<other>");
    private static final int COMMON_NAME = 1000;
    private static final double USUALLY_LOWER = 0.5;
    private static final double SOMETIMES_LOWER = 0.1;

    private static final String QUOTES = "\"“”„«»‘’'`";
    private static final String APOSTROPHES = "'’‘";
    private static final String SENTENCE_ENDS = ".?!:;•|";
    private static final Set<String> WHOLE = Set.of("it's", "that's", "he's", "she's", "let's", "there's", "here's",
            "what's", "who's", "where's", "how's");
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "st",
            "lt", "col", "sgt", "capt", "jr", "sr", "inc", "corp", "co", "jan", "feb", "aug", "sept", "oct", "nov",
            "dec", "vs", "no", "prof", "rev", "hon", "sens", "reps");

    private final Vocabulary vocabulary;

    public TermReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The terms of a whole text that is one paragraph. */
    public List<Term> read(CharSequence text) {
        return read(text, 0, text.length());
    }

    /**
     * The terms of a paragraph.
     *
     * @param from where it begins in the text
     * @param to where it ends
     */
    public List<Term> read(CharSequence text, int from, int to) {
        return new Reading(text, from, to).terms();
    }

    private final class Reading {

        private final CharSequence text;
        private final int to;
        private int at;
        private boolean first = true;
        private final List<Term> terms = new ArrayList<>();

        Reading(CharSequence text, int from, int to) {
            this.text = text;
            this.to = to;
            at = from;
        }

        List<Term> terms() {
            while (at < to) {
                char letter = text.charAt(at);
                if (Character.isLetter(letter)) {
                    readWord();
                } else if (Character.isDigit(letter)) {
                    readNumber();
                } else if ("@#".indexOf(letter) >= 0 && isLetter(at + 1)) {
                    readOther(at);
                } else {
                    readMark(letter);
                }
            }
            return terms;
        }

        private boolean isLetter(int index) {
            return index < to && Character.isLetter(text.charAt(index));
        }

        private boolean isLetterOrDigit(int index) {
            return index < to && Character.isLetterOrDigit(text.charAt(index));
        }

        private void readWord() {
            int start = at;
            int end = abbreviationEnd(start);
            if (end == start) {
                end = wordEnd(start);
                if (isAddress(start, end)) {
                    readOther(start);
                    return;
                }
            }
            at = end;
            int possessive = possessive(start, end);
            addWord(start, possessive);
            if (possessive < end) {
                add(possessive, end, "'s", Kind.WORD, Looks.PLAIN, Keys.of("'s"));
            }
            if (at < to && text.charAt(at) == '.' && ABBREVIATIONS.contains(lower(start, end))) {
                at++;
                first = false;
            }
        }

        /** The end of single letters with points after them, as in "U.S."; the start when there are none. */
        private int abbreviationEnd(int start) {
            int end = start;
            while (isLetter(end) && end + 1 < to && text.charAt(end + 1) == '.') {
                end += 2;
            }
            return end - start > 2 && !isLetterOrDigit(end) ? end : start;
        }

        private int wordEnd(int start) {
            int end = start;
            while (end < to) {
                char letter = text.charAt(end);
                boolean apostrophe = APOSTROPHES.indexOf(letter) >= 0 && end > start && isLetter(end + 1);
                if (!apostrophe && !Character.isLetterOrDigit(letter) && Character.getType(letter)
                        != Character.NON_SPACING_MARK) {
                    break;
                }
                end++;
            }
            return end;
        }

        /** Whether what begins so is an address, a name with digits in it, or a file. */
        private boolean isAddress(int start, int end) {
            for (int i = start; i < end; i++) {
                if (Character.isDigit(text.charAt(i))) {
                    return true;
                }
            }
            if (end >= to) {
                return false;
            }
            char next = text.charAt(end);
            return next == '@' || next == '_' || next == '.' && isLetter(end + 1)
                    && Character.isLowerCase(text.charAt(end + 1)) || next == ':' && end + 1 < to
                    && text.charAt(end + 1) == '/';
        }

        private void readOther(int start) {
            int end = start + 1;
            while (end < to && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            at = end;
            add(start, end, "<other>", Kind.OTHER, Looks.PLAIN, OTHER);
        }

        private int possessive(int start, int end) {
            boolean ends = end - start > 2 && text.charAt(end - 1) == 's'
                    && APOSTROPHES.indexOf(text.charAt(end - 2)) >= 0;
            return ends && !WHOLE.contains(lower(start, end)) ? end - 2 : end;
        }

        private String lower(int start, int end) {
            return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT).replace('’', '\'')
                    .replace('‘', '\'');
        }

        private void addWord(int start, int end) {
            String word = lower(start, end);
            Looks looks = looks(start, end);
            int number = vocabulary.find(word);
            double lowerShare = number == Vocabulary.NONE ? 0 : vocabulary.lowerShare(number);
            boolean right = number != Vocabulary.NONE && vocabulary.isRight(number);
            boolean readLower = !looks.capital()
                    || right && lowerShare >= (looks.first() ? SOMETIMES_LOWER : USUALLY_LOWER);
            if (looks.capital() && !readLower) {
                boolean common = number != Vocabulary.NONE && vocabulary.count(number) >= COMMON_NAME;
                addName(start, end, word, looks, common ? Keys.of(word) : NAME);
            } else if (number != Vocabulary.NONE && (vocabulary.count(number) > 0 || right)) {
                add(start, end, word, Kind.WORD, looks,
                        vocabulary.count(number) > 0 ? vocabulary.key(number) : unknown(word));
            } else {
                add(start, end, word, Kind.UNKNOWN, looks, unknown(word));
            }
        }

        private Looks looks(int start, int end) {
            boolean capital = Character.isUpperCase(text.charAt(start));
            boolean shouted = capital && end - start > 1 && text.chars().skip(start).limit(end - start)
                    .noneMatch(Character::isLowerCase);
            return new Looks(capital, shouted, first, isJoint(start - 1) || isJoint(end));
        }

        private boolean isJoint(int index) {
            return index >= 0 && index < to && "-/‐‑_&@".indexOf(text.charAt(index)) >= 0;
        }

        /** Names in a row are one, as "Vladimir Putin" is. */
        private void addName(int start, int end, String word, Looks looks, long key) {
            int last = terms.size() - 1;
            if (key == NAME && last >= 0 && terms.get(last).key() == NAME
                    && terms.get(last).end() == start - 1) {
                Term before = terms.remove(last);
                add(before.start(), end, before.word() + " " + word, Kind.NAME, before.looks(), NAME);
            } else {
                add(start, end, word, Kind.NAME, looks, key);
            }
        }

        private void readNumber() {
            int start = at;
            StringBuilder shape = new StringBuilder();
            while (isLetterOrDigit(at) || at + 1 < to && (text.charAt(at) == ',' || text.charAt(at) == '.')
                    && Character.isDigit(text.charAt(at + 1))) {
                char letter = text.charAt(at++);
                shape.append(Character.isDigit(letter) ? '0' : Character.toLowerCase(letter));
            }
            String word = shape.length() > 6 ? "0,000,000" : shape.toString();
            boolean year = word.equals("0000") && (text.charAt(start) == '1' || text.charAt(start) == '2');
            String read = year ? "<year>" : word;
            add(start, at, read, Kind.NUMBER, Looks.PLAIN, Keys.of(read));
        }

        private void readMark(char mark) {
            int start = at++;
            if (QUOTES.indexOf(mark) >= 0) {
                first |= start == 0 || start > 0 && !Character.isLetterOrDigit(text.charAt(start - 1)) && isLetter(at);
                return;
            }
            if (Character.isWhitespace(mark) || !Character.isDefined(mark) || Character.isSpaceChar(mark)) {
                return;
            }
            while (at < to && text.charAt(at) == mark) {
                at++;
            }
            boolean dash = mark == '–' || mark == '—' || mark == '-' && at - start > 1;
            String word = dash ? "—" : mark == '…' ? "." : String.valueOf(mark);
            add(start, at, word, Kind.MARK, Looks.PLAIN, Keys.of(word));
            first = SENTENCE_ENDS.indexOf(word) >= 0 || first && !isJoint(start);
        }

        private void add(int start, int end, String word, Kind kind, Looks looks, long key) {
            terms.add(new Term(start, end, word, kind, looks, key));
            if (kind != Kind.MARK) {
                first = false;
            }
        }
    }

    /** What a word is that is not in the corpus: its ending tells the most. */
    private static long unknown(String word) {
        for (String ending : List.of("ing", "ed", "ly", "s")) {
            if (word.endsWith(ending)) {
                return Keys.of("<unknown>" + ending);
            }
        }
        return Keys.of("<unknown>");
    }
}
