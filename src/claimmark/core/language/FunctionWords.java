package claimmark.core.language;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The most frequent words of each language. They occur in every text, whatever its subject. */
enum FunctionWords {
    ENGLISH("en", "the of and to in is that was for it with as his on be at by had not are but from or have they which"
            + " you were her she there would their we him been has when who will more if out said about after its"),
    GERMAN("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden"
            + " aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber"),
    FRENCH("fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec"
            + " son aux d l mais comme ou si leur y dont cette elle deux ont nous été ses être fait aussi"),
    SPANISH("es", "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí"
            + " porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante fue"),
    ITALIAN("it", "di e il la che in a per un è del non una con si da i le al ha sono della come gli dei nel più alla"
            + " anche lo ma se delle su dal questo nella ed era dalla essere loro cui tra stato degli ai"),
    PORTUGUESE("pt", "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das"
            + " tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre"),
    DUTCH("nl", "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft"
            + " die door over ze hij worden werd of tot deze tegen wordt kan meer was hebben geen onder"),
    SWEDISH("sv", "och i att det som en på är av för med den till inte har de ett om var han men sig från vi så kan när"
            + " år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla"),
    DANISH("da", "og i at det er en til på som af de med for den der ikke har et men han var fra vi kan om så jeg hun"
            + " også efter ved blev eller sig skal havde ud nu over være mod alle bliver hvor end mange"),
    POLISH("pl", "w i na z się do nie że to jest o jak po a od za przez co dla oraz ale są tym może tego był które było"
            + " czy jego przed już tylko być który ich pod będzie także jej której bardzo więc przy"),
    CZECH("cs", "a v se na je že o s z do i to ve pro za by ale si jsou po jako podle od jeho které který už nebo jsem"
            + " byl však může bude před také tak při až jen bylo kdy než co této jejich"),
    RUSSIAN("ru", "и в не на что с по как это он из к у за от для а то о так же но был его все при до или если было"
            + " может после году уже только также они чтобы которые который были");

    private final String tag;
    private final SortedSet<String> words;

    FunctionWords(String tag, String words) {
        this.tag = tag;
        this.words = Arrays.stream(words.split(" ")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The BCP 47 tag of the language. */
    String tag() {
        return tag;
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
