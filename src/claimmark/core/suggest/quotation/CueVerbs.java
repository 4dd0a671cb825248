package claimmark.core.suggest.quotation;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** The verbs that tell that somebody said something, in all their forms. */
final class CueVerbs {

    /** What a verb does with the words that are quoted. */
    enum Sort {
        /** Says them: "said". */
        SAY,
        /** Names or judges something by them: "called", "slammed". */
        CALL,
        /** Goes with them now and then: "vowed", "believes". */
        OTHER
    }

    /** How a form of a verb stands in a sentence. */
    enum Inflection {
        FINITE, PARTICIPLE, BASE
    }

    /** A form of such a verb. */
    record Cue(Sort sort, Inflection inflection, String verb) {
    }

    private static final String SAYING = "say:said|tell:told|write:wrote:written|add|ask|reply|answer|explain|note"
            + "|state|declare|announce|tweet|continue|conclude|respond|insist|argue|claim|warn|report|admit"
            + "|acknowledge|recall|suggest|joke|quip|predict|remark|comment|observe|assert|contend|maintain|exclaim"
            + "|shout|yell|chant|cry|stress|emphasize|emphasise|reiterate|repeat|concede|confirm|complain|caution"
            + "|counter|retort|boast|lament|muse|opine|proclaim|pronounce|reveal|recount|read:read|reason|assure"
            + "|interject|mutter|whisper|advise|urge|begin:began:begun|go:went|testify|telegraph|post|blog|cable"
            + "|scream|snap|sigh|shoot:shot|deadpan|intone|demand|inquire|press|elaborate|relate|allege|deny|echo"
            + "|volunteer|offer|crow|fume|gush|rail|thunder|plead|inform|remind|promise|vow|pledge|agree|allow"
            + "|venture|wonder|summarize|summarise|point|charge|notice|clarify|signal|advertise|bark|laugh|grumble"
            + "|grouse|tease|scoff|sneer";
    private static final String CALLING = "call|describe|label|dub|brand|term|deem|characterize|characterise|portray"
            + "|depict|refer|denounce|blast|criticize|criticise|slam|attack|accuse|mock|praise|dismiss|condemn|hail"
            + "|decry|deride|ridicule|rip|knock|bash|tout|cite|quote|compare|liken|lambast|lambaste|chide|rebuke"
            + "|scold|name|consider|regard|hammer|excoriate|applaud|laud|cast:cast|assail|blame|fault|berate|pan|tag"
            + "|title|entitle|style|pronounce|paint|lampoon|castigate|defend|champion|question|address|frame|discuss"
            + "|talk|speak:spoke|argue|invoke|reject|thank|challenge";
    private static final String GOING_WITH = "think:thought|believe|hope|feel:felt|know:knew|want|expect|propose"
            + "|oppose|support|call|see:saw|hear:heard|mean:meant|express|find:found|understand:understood|plan|learn"
            + "|remember|fear|figure|guess|imagine|hint|imply|indicate|show|teach:taught|make:made|give:gave|issue"
            + "|release|use|take:took|seek:sought|have:had|put:put|come:came|get:got|keep:kept|look|start|hold:held"
            + "|draw:drew|favor|favour|welcome|back|endorse|wish|decide|determine|rule|order|publish|print|run:ran"
            + "|quip|sign|view|argue|share|focus|sound|list|include|contain|carry|feature|outline|detail|highlight"
            + "|underscore|lay:laid|appear|seem|become:became|raise|cover|stand:stood|apologize|apologise"
            + "|congratulate|mention|reference";
    private static final Map<String, Cue> FORMS = forms();

    private CueVerbs() {
    }

    /** The verb that a word is a form of. */
    static @Nullable Cue of(String word) {
        return FORMS.get(word);
    }

    private static Map<String, Cue> forms() {
        Map<String, Cue> forms = new HashMap<>();
        add(forms, Sort.SAY, SAYING);
        add(forms, Sort.CALL, CALLING);
        add(forms, Sort.OTHER, GOING_WITH);
        return Map.copyOf(forms);
    }

    private static void add(Map<String, Cue> forms, Sort sort, String verbs) {
        for (String entry : verbs.split("\\|")) {
            String[] parts = entry.split(":");
            String verb = parts[0];
            for (int i = 1; i < parts.length; i++) {
                forms.putIfAbsent(parts[i], new Cue(sort, Inflection.FINITE, verb));
            }
            if (parts.length == 1) {
                forms.putIfAbsent(withEnding(verb, "ed"), new Cue(sort, Inflection.FINITE, verb));
            }
            forms.putIfAbsent(thirdPerson(verb), new Cue(sort, Inflection.FINITE, verb));
            forms.putIfAbsent(withEnding(verb, "ing"), new Cue(sort, Inflection.PARTICIPLE, verb));
            forms.putIfAbsent(verb, new Cue(sort, Inflection.BASE, verb));
        }
    }

    private static String thirdPerson(String verb) {
        return verb.equals("have") ? "has" : verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2))
                ? verb.substring(0, verb.length() - 1) + "ies"
                : verb.endsWith("s") || verb.endsWith("h") && !verb.endsWith("gh") || verb.equals("go") ? verb + "es"
                        : verb + "s";
    }

    private static String withEnding(String verb, String ending) {
        int last = verb.length() - 1;
        if (verb.charAt(last) == 'e' && !verb.endsWith("ee")) {
            return verb.substring(0, last) + ending;
        }
        if (verb.endsWith("y") && ending.equals("ed") && !isVowel(verb.charAt(last - 1))) {
            return verb.substring(0, last) + "ied";
        }
        return verb + (doubles(verb) ? verb.substring(last) : "") + ending;
    }

    /** Whether the last letter is doubled before an ending: "quipped", "admitted". */
    private static boolean doubles(String verb) {
        return switch (verb) {
            case "quip", "admit", "slam", "dub", "rip", "snap", "begin", "refer", "plan", "get", "put", "run", "pan",
                    "tag" -> true;
            default -> false;
        };
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
