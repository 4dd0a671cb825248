package claimmark.core.suggest.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import claimmark.core.language.TextToken;
import claimmark.core.suggest.PlacedSentence;
import claimmark.core.suggest.PreparedText;

/** Finds where people are named: runs of words with capital letters that are not those of an institution. */
final class MentionFinder {

    private static final Set<String> OF_INSTITUTIONS = Set.of("house", "senate", "party", "times", "post", "university",
            "department", "news", "committee", "court", "foundation", "council", "congress", "street", "journal",
            "states", "state", "kingdom", "union", "nations", "bank", "association", "institute", "center", "centre",
            "college", "school", "agency", "commission", "ministry", "company", "group", "corporation", "inc", "corp",
            "press", "today", "act", "day", "war", "city", "county", "river", "club", "league", "office", "bureau",
            "service", "force", "fund", "museum", "church", "hospital", "radio", "magazine", "weekly", "daily");

    private final List<Mention> found = new ArrayList<>();

    private MentionFinder() {
    }

    /** All mentions of people in an article, in order. */
    static List<Mention> in(PreparedText text) {
        MentionFinder finder = new MentionFinder();
        text.sentences().forEach(finder::read);
        return finder.found;
    }

    private void read(PlacedSentence sentence) {
        List<TextToken> tokens = sentence.sentence().tokens();
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size() && (isNameWord(tokens.get(end)) || isInside(tokens, at, end))) {
                end++;
            }
            if (end > at) {
                add(sentence, tokens, at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean isNameWord(TextToken token) {
        String word = lower(token);
        return token.isWord() && token.isCapitalised() && !SmallWords.endsNounPhrase(word)
                && !SmallWords.DETERMINERS.contains(word);
    }

    /** Whether a full stop after an initial or a title stands within a name. */
    private static boolean isInside(List<TextToken> tokens, int from, int at) {
        return at > from && tokens.get(at).is(".") && at + 1 < tokens.size() && isNameWord(tokens.get(at + 1))
                && tokens.get(at - 1).text().length() <= 4;
    }

    private void add(PlacedSentence sentence, List<TextToken> tokens, int from, int end) {
        int first = from;
        Set<String> descriptions = new HashSet<>();
        for (int at = from; at < end - 1; at++) {
            String word = lower(tokens.get(at));
            if (PersonWords.isPerson(word) || tokens.get(at + 1).is(".") && tokens.get(at).text().length() > 1) {
                first = tokens.get(at + 1).is(".") ? at + 2 : at + 1;
            }
        }
        if (first >= end) {
            return;
        }
        for (int at = Math.max(0, from - 4); at < first; at++) {
            descriptions.add(lower(tokens.get(at)));
        }
        if (end < tokens.size() && tokens.get(end).is(",")) {
            for (int at = end + 1; at < Math.min(end + 7, tokens.size()) && !tokens.get(at).is(","); at++) {
                descriptions.add(lower(tokens.get(at)));
            }
        }
        boolean institution = false;
        for (int at = first; at < end; at++) {
            institution |= OF_INSTITUTIONS.contains(lower(tokens.get(at)));
        }
        String name = sentence.sentence().text().substring(tokens.get(first).start(), tokens.get(end - 1).end());
        boolean owner = name.endsWith("'s") || name.endsWith("\u2019s");
        if (!institution) {
            found.add(new Mention(sentence.start() + tokens.get(first).start(),
                    owner ? name.substring(0, name.length() - 2) : name, descriptions,
                    !owner && end < tokens.size() && isVerb(lower(tokens.get(end)))));
        }
    }

    private static boolean isVerb(String word) {
        return CueVerbs.of(word) != null || SmallWords.AUXILIARIES.contains(word) || Subjects.isPast(word)
                || SmallWords.isAdverb(word);
    }

    private static String lower(TextToken token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
