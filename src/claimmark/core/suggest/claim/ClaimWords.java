package claimmark.core.suggest.claim;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that make a sentence worth checking, or tell that it is not. All in lower case. */
final class ClaimWords {

    static final Set<String> NUMBERS = words("two three four five six seven eight nine ten eleven twelve twenty"
            + " thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions"
            + " billion billions trillion trillions dozen dozens half third quarter twice double triple zero percent"
            + " majority");
    static final Set<String> TIMES = words("year years month months decade decades century week weeks yesterday"
            + " today ago january february march april june july august september october november december since"
            + " monday tuesday wednesday thursday friday saturday sunday annually daily");
    static final Set<String> SUPERLATIVES = words("most least best worst first last only largest biggest highest"
            + " lowest greatest smallest fastest longest oldest youngest record never ever top leading unprecedented");
    static final Set<String> COMPARISONS = words("more less fewer higher lower larger smaller greater bigger better"
            + " worse than faster slower longer shorter older younger cheaper stronger weaker compared same equal");
    static final Set<String> CHANGES = words("increased increase increases increasing decreased decrease rose risen"
            + " rise rising fell fallen fall grew grown growing growth declined decline dropped drop doubled tripled"
            + " cut cuts reduced reduction raised raising gained lost losing shrank shrunk expanded added created"
            + " eliminated ended saved balanced slashed soared plunged up down");
    static final Set<String> CAUSES = words("because caused causes causing led leads due resulted result results"
            + " thanks therefore responsible blame consequence");
    static final Set<String> ATTRIBUTIONS = words("said says told according reported reports announced claimed"
            + " claims called stated admitted denied warned promised predicted testified concluded found showed"
            + " shows revealed wrote confirmed endorsed accused argued");
    static final Set<String> VOTES = words("voted vote votes signed vetoed passed supported supports opposed opposes"
            + " introduced sponsored approved rejected appointed nominated elected negotiated authorized enacted"
            + " ruled funded indicted convicted arrested killed died invaded attacked");
    static final Set<String> EVENTS = words("was were had did went came made took gave got became began left brought"
            + " built bought sold spent paid sent met won kept held stood ran put broke drove wrote saw knew thought"
            + " fought taught caught sought lent dealt hit let set led lost");
    static final Set<String> PUBLIC_MATTERS = words("tax taxes job jobs budget deficit debt unemployment economy"
            + " wages income poverty inflation spending dollars workers trade exports imports troops war military"
            + " weapons nuclear missile missiles army crime gun guns police prison drug drugs immigrants immigration"
            + " border refugees terrorists terrorism isis health insurance medicare medicaid obamacare hospital"
            + " hospitals vaccine vaccines disease cancer deaths schools school students teachers education college"
            + " tuition energy oil gas coal climate emissions water law laws bill act congress senate amendment"
            + " court constitution government administration policy program programs sanctions treaty agreement deal"
            + " nafta banks companies company industry manufacturing businesses social security welfare housing"
            + " families abortion voters election population americans children women veterans russia china iraq"
            + " iran");
    static final Set<String> ABSOLUTES = words("all every none no nobody nothing everyone always entire whole any"
            + " zero nearly almost");
    static final Set<String> QUANTITIES = words("number numbers rate rates amount average total cost costs price"
            + " prices share many several few lot lots level levels size per annual");
    static final Set<String> OPINIONS = words("think believe feel hope wish guess suppose love hate hopefully maybe"
            + " perhaps probably frankly honestly opinion feeling sense doubt");
    static final Set<String> DEMANDS = words("should must need needs ought let let's let\u2019s gotta");
    static final Set<String> MODALS = words("would could might may can will shall going want wants won't won\u2019t");
    static final Set<String> THANKS = words("thank thanks welcome please sorry hello goodbye congratulations bless"
            + " applause god evening morning ladies gentlemen");
    static final Set<String> INSTRUCTIONS = words("click subscribe follow share read comment comments copyright"
            + " newsletter advertisement sign download watch visit email contact reserved");
    static final Set<String> FIRST_PERSON = words("i my me i'm i\u2019m i've i\u2019ve i'd i\u2019d i'll i\u2019ll"
            + " mine myself");
    static final Set<String> ADDRESSES = words("you your you're you\u2019re you've you\u2019ve you'll you\u2019ll"
            + " yours");
    static final Set<String> TALK = words("well yes yeah ok okay uh um wow oh sure right absolutely really look sir"
            + " mr senator governor question answer ask point");
    static final Set<String> STATES = words("is are has have was were had does do isn't isn\u2019t aren't"
            + " aren\u2019t wasn't wasn\u2019t hasn't hasn\u2019t haven't haven\u2019t doesn't doesn\u2019t don't"
            + " don\u2019t didn't didn\u2019t get gets give gives make makes take takes come comes cost costs pay"
            + " pays work works use uses says want wants support supports");
    static final Set<String> OTHERS = words("he she they his her their this these those there that's that\u2019s"
            + " he's he\u2019s she's she\u2019s they're they\u2019re they've they\u2019ve there's there\u2019s him"
            + " them");
    static final Set<String> US = words("we our us we're we\u2019re we've we\u2019ve state country nation states");

    private ClaimWords() {
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
