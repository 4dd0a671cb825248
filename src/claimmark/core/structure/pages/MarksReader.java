package claimmark.core.structure.pages;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import claimmark.core.structure.Lexicon;

/** Reads what the attributes of a page's elements tell. Most values occur many times and are read only once. */
final class MarksReader {

    private final Lexicon lexicon;
    private final Map<String, ElementMarks> ofNames = new HashMap<>();
    private final Map<String, ElementMarks> ofOthers = new HashMap<>();

    /** @param lexicon the evidence of the words in attributes */
    MarksReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    ElementMarks read(Element element) {
        ElementMarks marks = ElementMarks.NONE;
        boolean named = AttributeWords.isNamed(element);
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            int roles = ElementRole.ofAttribute(key, attribute.getValue());
            marks = roles == 0 ? marks : marks.and(new ElementMarks(roles, 0, 0));
            if (named && AttributeWords.tells(key)) {
                marks = marks.and(read(key, attribute.getValue()));
            }
        }
        return marks;
    }

    private ElementMarks read(String attribute, String value) {
        boolean name = attribute.equals("class") || attribute.equals("id");
        Map<String, ElementMarks> known = name ? ofNames : ofOthers;
        return known.computeIfAbsent(value, key -> weigh(attribute, key));
    }

    private ElementMarks weigh(String attribute, String value) {
        ElementMarks marks = ElementMarks.NONE;
        for (String word : AttributeWords.of(attribute, value)) {
            float evidence = lexicon.evidence(word);
            marks = marks.and(new ElementMarks(ElementRole.ofWord(word), Math.min(0, evidence), Math.max(0, evidence)));
        }
        return marks;
    }
}
