package claimmark.core.xml;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

/**
 * Finds out what is wrong with a text that is no XML. The parser's own words are for programmers, in the language of
 * the system, and some of them are internal keys.
 */
public final class XmlFaults {

    private static final int LONGEST_QUOTED = 40;

    private static final Pattern END = Pattern.compile("</([^\\s<>/:]*:)?review\\s*>\\s*(<[?!]?\\w{0,4})?$");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([^\\s=<>\"']+)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");
    /** The parser's own keys, which it shows instead of words. */
    private static final Pattern UNBOUND =
            Pattern.compile("ElementPrefixUnbound\\?([^&]*)|AttributePrefixUnbound\\?.*&(.*)");
    private static final Pattern REBOUND = Pattern.compile("CantBindXML(NS)?");
    private static final Pattern REFERENCE = Pattern.compile("&#[xX]?[0-9A-Fa-f]*;?$");

    private XmlFaults() {
    }

    /** @param text what {@link XmlParser} read */
    public static Fault of(XMLStreamException problem, String text) {
        if (problem instanceof RefusedXmlException refused) {
            return refused.fault();
        }
        if (text.isBlank()) {
            return Fault.of(FaultCode.EMPTY_FILE);
        }
        String before = text.substring(0, TextLocation.offset(problem.getLocation(), text));
        return beginning(text)
                .or(() -> prefix(String.valueOf(problem.getMessage())))
                .or(() -> attribute(before, text))
                .or(() -> END.matcher(before).find() ? Optional.of(Fault.of(FaultCode.GOES_ON_AFTER_END))
                        : Optional.empty())
                .or(() -> character(before, text))
                .or(() -> before.length() >= text.stripTrailing().length()
                        ? Optional.of(Fault.of(FaultCode.TRUNCATED)) : Optional.empty())
                .orElseGet(() -> Fault.of(FaultCode.NO_XML, lineAt(before, text)));
    }

    private static Optional<Fault> prefix(String words) {
        Matcher unbound = UNBOUND.matcher(words);
        if (unbound.find()) {
            String prefix = Optional.ofNullable(unbound.group(1)).orElse(unbound.group(2));
            return Optional.of(Fault.of(FaultCode.WRONG_PREFIX, prefix));
        }
        return REBOUND.matcher(words).find() ? Optional.of(Fault.of(FaultCode.WRONG_PREFIX, XMLConstants.XML_NS_PREFIX))
                : Optional.empty();
    }

    /** An attribute that the tag at the place has twice. */
    private static Optional<Fault> attribute(String before, String text) {
        int start = before.lastIndexOf('<');
        int end = start < 0 ? -1 : text.indexOf('>', start);
        Set<String> names = new HashSet<>();
        return end < 0 ? Optional.empty()
                : ATTRIBUTE.matcher(text.substring(start, end)).results().map(attribute -> attribute.group(1))
                        .filter(name -> !names.add(name)).findFirst()
                        .map(name -> Fault.of(FaultCode.ATTRIBUTE_TWICE, name));
    }

    private static Optional<Fault> beginning(String text) {
        boolean isText = !text.stripLeading().startsWith("<") || !text.startsWith("<?xml")
                && text.stripLeading().startsWith("<?xml");
        return isText ? Optional.of(Fault.of(FaultCode.BEGINS_WITH_TEXT, firstOf(text))) : Optional.empty();
    }

    private static Optional<Fault> character(String before, String text) {
        Matcher reference = REFERENCE.matcher(before);
        if (reference.find() && reference.end() - reference.start() > "&#".length()) {
            return Optional.of(Fault.of(FaultCode.FORBIDDEN_CHARACTER, reference.group()));
        }
        int here = Math.min(before.length(), text.length() - 1);
        for (int i = here; i >= Math.max(0, here - 1); i--) {
            if (!UnitEscapes.isCharacter(text.charAt(i)) && !Character.isSurrogate(text.charAt(i))) {
                return Optional.of(Fault.of(FaultCode.FORBIDDEN_CHARACTER, "U+%04X".formatted((int) text.charAt(i))));
            }
        }
        return Optional.empty();
    }

    private static String firstOf(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST_QUOTED ? line : line.substring(0, LONGEST_QUOTED) + "\u2026";
    }

    /** The line at the place, or the part of it around the place. */
    private static String lineAt(String before, String text) {
        int place = before.stripTrailing().length();
        int start = Math.max(text.lastIndexOf('\n', place - 1) + 1, place - LONGEST_QUOTED);
        int end = text.indexOf('\n', place);
        end = Math.min(end < 0 ? text.length() : end, place + LONGEST_QUOTED / 2);
        return text.substring(start, end).strip();
    }
}
