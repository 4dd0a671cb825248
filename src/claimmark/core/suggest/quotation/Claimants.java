package claimmark.core.suggest.quotation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import claimmark.core.suggest.PreparedText;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextSpan;

/**
 * Tells who a speaker is: the full name where a part of it stands, and the name where a pronoun or a description does,
 * or a document that somebody speaks in.
 *
 * <pre>
 * Russian President Vladimir Putin … the Russian leader said   // Vladimir Putin
 * </pre>
 */
final class Claimants {

    /** How far before a pronoun the name may stand, in UTF-16 units. */
    private static final int REACH = 1200;
    /** How far before a description the name may stand. */
    private static final int REACH_OF_DESCRIPTIONS = 20_000;
    private static final Set<String> ROLES = Set.of("leader", "president", "premier", "minister", "chief", "head");

    private final String text;
    private final SpeakingDocuments documents;
    private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();
    /** The first full name that ends with a word. */
    private final Map<String, String> fullNames = new HashMap<>();

    private Claimants(String text, List<Mention> mentions, SpeakingDocuments documents) {
        this.text = text;
        this.documents = documents;
        for (Mention mention : mentions) {
            this.mentions.put(mention.offset(), mention);
            if (mention.isFull()) {
                fullNames.putIfAbsent(mention.lastWord(), mention.name());
            }
        }
    }

    static Claimants of(PreparedText text, Cancellation cancellation) {
        return text.made(Claimants.class, of -> new Claimants(of.text(), MentionFinder.in(of),
                SpeakingDocuments.in(of, cancellation)));
    }

    /** The name of the speaker at a place; the words themselves when no name can be found. */
    String nameOf(TextSpan speaker) {
        return named(documents.speaker(speaker.of(text), speaker.start()).orElse(speaker));
    }

    private String named(TextSpan speaker) {
        String words = speaker.of(text);
        int head = speaker.start() + endOfHead(words);
        Optional<Mention> named = mentions.subMap(speaker.start(), true, speaker.end(), false).values().stream()
                .filter(mention -> mention.offset() + mention.name().length() == head).findFirst();
        if (named.isPresent() && words.equals("the " + named.get().name())) {
            return words;
        }
        if (named.isPresent()) {
            return fullName(named.get());
        }
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "he", "she", "who" -> before(speaker.start()).map(this::fullName).orElse(words);
            default -> words.startsWith("the ") ? described(words, speaker.start()).map(this::fullName).orElse(words)
                    : words;
        };
    }

    /** Where the name ends in "Jeff Weaver, his manager" and in "Ted Cruz (R-Tex.)". */
    private static int endOfHead(String words) {
        int comma = words.indexOf(',');
        int bracket = words.indexOf(" (");
        int end = comma < 0 ? words.length() : comma;
        return bracket < 0 ? end : Math.min(end, bracket);
    }

    /** The person that a pronoun means: the last one before it that did something, or else the last one. */
    private Optional<Mention> before(int offset) {
        Mention last = null;
        for (Mention mention : mentions.subMap(offset - REACH, true, offset, false).descendingMap().values()) {
            if (isPerson(mention)) {
                if (mention.isSubject()) {
                    return Optional.of(mention);
                }
                last = last == null ? mention : last;
            }
        }
        return last == null ? Optional.empty() : Optional.of(last);
    }

    private boolean isPerson(Mention mention) {
        return mention.isFull() || fullNames.containsKey(mention.lastWord());
    }

    /** The one who is described by the same words elsewhere: "the Russian leader" is "Russian President …". */
    private Optional<Mention> described(String description, int offset) {
        String[] words = description.toLowerCase(Locale.ROOT).split("\\s+");
        String role = words[words.length - 1];
        Mention best = null;
        int most = 1;
        for (Mention mention : mentions.subMap(offset - REACH_OF_DESCRIPTIONS, offset).values()) {
            if (mention.isFull() && hasRole(mention, role)) {
                int common = 1;
                for (int i = 1; i < words.length - 1; i++) {
                    common += mention.descriptions().contains(words[i]) ? 1 : 0;
                }
                if (common > most) {
                    most = common;
                    best = mention;
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(best);
    }

    private static boolean hasRole(Mention mention, String role) {
        return mention.descriptions().contains(role)
                || ROLES.contains(role) && !Collections.disjoint(ROLES, mention.descriptions());
    }

    private String fullName(Mention mention) {
        return mention.isFull() ? mention.name() : fullNames.getOrDefault(mention.lastWord(), mention.name());
    }
}
