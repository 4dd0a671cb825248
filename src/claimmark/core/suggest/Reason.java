package claimmark.core.suggest;

import java.util.List;

/**
 * Why something is suggested: a code with arguments. The words for it stand where they are shown.
 *
 * @param arguments words of the article or figures, in the order that the code tells
 */
public record Reason(Code code, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    /** A reason with its arguments. */
    public static Reason of(Code code, String... arguments) {
        return new Reason(code, List.of(arguments));
    }

    /** The reasons there are. The words in brackets name the arguments. */
    public enum Code {
        /** Somebody is quoted: (speaker, cue). */
        SAID_BY,
        /** A quotation that nobody is named for. */
        SPEAKER_NOT_FOUND,
        /** A figure: (figure). */
        FIGURE,
        /** A day, a year or another time: (words). */
        TIME,
        /** Something is the most or the least, the first or the only one: (word). */
        SUPERLATIVE,
        /** Something is said of all or of none, of always or never: (word). */
        GENERALISATION,
        /** Two things are compared, or one with what it was before: (word). */
        COMPARISON,
        /** One thing is said to come of another: (word). */
        CAUSE,
        /** Somebody is said to have said it: (speaker, cue). */
        ATTRIBUTION,
        /** Something is told to have happened: (verb). */
        EVENT,
        /** What is written is no word: (written, correction). */
        NOT_A_WORD,
        /** Another word fits better there: (written, correction). */
        ANOTHER_WORD_FITS,
        /** The sentence is likelier without a word: (word). */
        FITS_WITHOUT,
        /** A word stands there twice: (word). */
        WRITTEN_TWICE,
        /** The word after "a" or "an" asks for the other one: (word). */
        SOUNDS_OTHERWISE,
        /** A word is spelt as in another variety of the language: (written, correction). */
        OTHER_VARIETY,
        /** Two words have no space between them: (written, correction). */
        SPACE_MISSING,
        /** What is written as two words is one: (written, correction). */
        ONE_WORD,
        /** A part of a whole is another share than is written: (part, whole, written share, calculated share). */
        SHARE_DIFFERS,
        /** Between two figures lies another change than is written: (from, to, written change, calculated change). */
        CHANGE_DIFFERS,
        /** Something did not go from one figure to another as its verb says: (from, to, verb). */
        CHANGE_IS_OTHERWISE,
        /** One figure is another multiple of a second one than its verb says: (from, to, verb, calculated multiple). */
        MULTIPLE_DIFFERS,
        /** Parts have another sum than is written: (sum of the parts, written total, calculated total). */
        TOTAL_DIFFERS,
        /** What is given in a second unit is another value: (first, second, calculated second). */
        CONVERSION_DIFFERS,
        /** A day is another day of the week than is written: (day, written weekday, weekday by the calendar). */
        WEEKDAY_DIFFERS,
        /** Somebody was of another age than is written: (year of birth, year of death, written age, calculated age). */
        AGE_DIFFERS,
        /** A name is spelt otherwise elsewhere in the article: (written, elsewhere). */
        SPELT_OTHERWISE,
        /** The same is quoted in other words elsewhere in the article: (words elsewhere). */
        QUOTED_OTHERWISE,
        /** A figure has another value elsewhere in the article: (written, elsewhere). */
        GIVEN_OTHERWISE
    }
}
