package claimmark.core.suggest.quotation;

/**
 * Somebody who says something, in the parts of a frame.
 *
 * @param cueFrom the first part of the cue
 * @param cueTo the part after its last one
 * @param sort what the verb does with words that are quoted
 * @param manner how speaker and cue stand to each other
 */
record Saying(NounPhrase speaker, int cueFrom, int cueTo, CueVerbs.Sort sort, Manner manner) {

    /** How speaker and cue stand to each other. */
    enum Manner {
        /** "Putin said". */
        PLAIN,
        /** "said Putin". */
        INVERTED,
        /** "Putin left, saying". */
        PARTICIPLE,
        /** "Putin left and said", "Putin wanted to say". */
        SHARED,
        /** "according to Putin". */
        ACCORDING,
        /** "Putin:". */
        COLON,
        /** Any verb: "Putin moved". */
        ANY_VERB,
        /** "Putin was called". */
        PASSIVE,
        /** A name after a dash, below what is quoted. */
        DASH
    }

    int from() {
        return Math.min(speaker.from(), cueFrom);
    }

    int to() {
        return Math.max(speaker.to(), cueTo);
    }

    /** The first part of what stands together: a speaker that is far from its verb does not count. */
    int nearFrom() {
        return manner == Manner.PARTICIPLE || manner == Manner.SHARED ? cueFrom : from();
    }
}
