package claimmark.core.suggest.typo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.suggest.typo.model.Term.Kind;

class TermReaderTest {

    private final TermReader reader = new TermReader(
            SmallModel.vocabulary("a the he it's don't said met in and his six year term saw what is"));

    private List<String> words(String text) {
        return reader.read(text).stream().map(Term::word).toList();
    }

    private List<Kind> kinds(String text) {
        return reader.read(text).stream().map(Term::kind).toList();
    }

    @Test
    void wordsAreReadInLowerCaseAndMarksByThemselves() {
        assertEquals(List.of("he", "said", ",", "don't", "."), words("He said, don’t."));
    }

    @Test
    void aPossessiveIsATermOfItsOwnAndAContractionIsNone() {
        assertEquals(List.of("obama", "'s", "term"), words("Obama's term"));
        assertEquals(List.of("it's", "his"), words("it's his"));
    }

    @Test
    void namesInARowAreOneName() {
        assertEquals(List.of("he", "met", "dmitry medvedev", "in", "moscow"),
                words("He met Dmitry Medvedev in Moscow"));
        assertEquals(List.of(Kind.WORD, Kind.WORD, Kind.NAME, Kind.WORD, Kind.NAME),
                kinds("He met Dmitry Medvedev in Moscow"));
    }

    @Test
    void quotationMarksAreNoTerms() {
        assertEquals(List.of("he", "said", "the", "term"), words("He said “the \"term"));
    }

    @Test
    void numbersAreKnownByTheirShape() {
        assertEquals(List.of("<year>", "00.0", "0th", "0,000"), words("2012 12.5 6th 1,200"));
    }

    @Test
    void anAddressIsNoLanguage() {
        assertEquals(List.of(Kind.WORD, Kind.OTHER, Kind.OTHER, Kind.OTHER),
                kinds("saw https://example.org/teh @nobody example.com"));
    }

    @Test
    void abbreviationsEndNoSentence() {
        List<Term> terms = reader.read("the U.S. term. Mr. Smith");
        assertEquals(List.of("the", "u.s.", "term", ".", "mr", "smith"), terms.stream().map(Term::word).toList());
        assertEquals(false, terms.get(5).looks().first());
    }

    @Test
    void partsOfAWordWithHyphensKnowIt() {
        assertEquals(List.of(true, false, true, false), reader.read("six-year term").stream()
                .map(term -> Boolean.valueOf(term.looks().joined())).toList());
    }

    @Test
    void spansCountInTheText() {
        String text = "x He met “Dmitry Medvedev” in";
        assertEquals(List.of("He", "met", "Dmitry Medvedev", "in"), reader.read(text, 2, text.length()).stream()
                .map(term -> text.substring(term.start(), term.end())).toList());
    }
}
