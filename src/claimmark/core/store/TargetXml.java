package claimmark.core.store;

import java.util.Optional;

import claimmark.core.model.Target;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.xml.ElementBuilder;
import claimmark.core.xml.ElementReader;

/** Reads and writes the element {@code target} and its selectors. */
final class TargetXml {

    private static final String QUOTE = "TextQuoteSelector";
    private static final String POSITION = "TextPositionSelector";

    private static final String ORPHAN = "orphan";
    private static final String TRUE = "true";

    /** The quotation of a target that only has offsets. */
    private static final TextQuoteSelector NO_WORDS = new TextQuoteSelector("", "", "");

    private TargetXml() {
    }

    /** @param name the name of the element */
    static ElementBuilder write(String name, Target target) {
        ElementBuilder builder = new ElementBuilder(name, target.foreign());
        if (target.orphan()) {
            builder.always(ORPHAN, TRUE);
        }
        if (!target.quote().equals(NO_WORDS) || target.position().isEmpty()) {
            builder.dependentChild(write(target.quote()));
        }
        target.position().map(TargetXml::write).ifPresent(builder::dependentChild);
        return builder;
    }

    private static ElementBuilder write(TextQuoteSelector quote) {
        return new ElementBuilder("selector").always("type", QUOTE)
                .dependentChild(new ElementBuilder("exact").text(quote.exact()))
                .leaf("prefix", quote.prefix()).leaf("suffix", quote.suffix());
    }

    private static ElementBuilder write(TextPositionSelector position) {
        return new ElementBuilder("selector").always("type", POSITION)
                .always("start", Integer.toString(position.start()))
                .always("end", Integer.toString(position.end()));
    }

    /** Reads a target; empty when no selector is understood. */
    static Optional<Target> read(ElementReader reader) {
        Optional<TextQuoteSelector> quote = reader.dependentChild("selector", TargetXml::quote);
        Optional<TextPositionSelector> position = reader.dependentChild("selector", TargetXml::position);
        if (quote.isEmpty() && position.isEmpty()) {
            return Optional.empty();
        }
        // Only a target without a position can be an orphan. On other targets the attribute is kept as unknown.
        boolean orphan = position.isEmpty() && reader.value(ORPHAN, text -> Optional.of(text).filter(TRUE::equals))
                .isPresent();
        return Optional.of(new Target(quote.orElse(NO_WORDS), position, orphan, reader.foreign()));
    }

    private static Optional<TextQuoteSelector> quote(ElementReader reader) {
        if (!reader.key("type").equals(QUOTE)) {
            return Optional.empty();
        }
        Optional<String> exact = reader.leaf("exact");
        String prefix = reader.leaf("prefix").orElse("");
        String suffix = reader.leaf("suffix").orElse("");
        return exact.map(words -> new TextQuoteSelector(words, prefix, suffix));
    }

    private static Optional<TextPositionSelector> position(ElementReader reader) {
        if (!reader.key("type").equals(POSITION)) {
            return Optional.empty();
        }
        Optional<Integer> start = reader.value("start", LexicalForms::offset);
        Optional<Integer> end = reader.value("end", LexicalForms::offset);
        return start.flatMap(s -> end.filter(e -> s <= e).map(e -> new TextPositionSelector(s, e)));
    }
}
