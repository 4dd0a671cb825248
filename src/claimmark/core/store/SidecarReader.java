package claimmark.core.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.Review;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.store.SidecarReading.Newer;
import claimmark.core.store.SidecarReading.Unreadable;
import claimmark.core.text.LineIndex;
import claimmark.core.xml.ElementReader;
import claimmark.core.xml.Utf8;
import claimmark.core.xml.XmlDocument;
import claimmark.core.xml.XmlElement;
import claimmark.core.xml.XmlFaults;
import claimmark.core.xml.XmlParser;
import claimmark.core.xml.XmlWarning;

/**
 * Reads a sidecar from bytes.
 *
 * <pre>
 * if (SidecarReader.read(bytes) instanceof SidecarReading.Loaded loaded) {
 *     Review review = loaded.review();
 * }
 * </pre>
 *
 * The bytes need not be trustworthy. The encoding must be UTF-8. Document types and entities are refused, nothing else
 * is ever opened, and size and depth are limited. Unknown elements and attributes are kept. Comments and processing
 * instructions are kept.
 */
public final class SidecarReader {

    private static final Pattern KNOWN_VERSION = Pattern.compile("1(\\.[0-9]+)*");
    private static final Pattern NEWER_VERSION = Pattern.compile("([2-9]|[1-9][0-9]+)(\\.[0-9]+)*");
    private static final Pattern CONFLICT_MARKER = Pattern.compile("(?m)^<<<<<<< ");

    /** Faults of content that could be read, but not again after it was written. */
    private static final Set<FaultCode> BEYOND_WRITING =
            Set.of(FaultCode.TOO_MANY_ATTRIBUTES, FaultCode.GROWS_TOO_LARGE);

    private SidecarReader() {
    }

    /** Reads any bytes. Never throws an exception. */
    public static SidecarReading read(byte[] bytes) {
        if (bytes.length > Sidecar.MAXIMUM_BYTES) {
            return new Unreadable(Fault.of(FaultCode.TOO_LARGE_FOR_SIDECAR), 0, 0);
        }
        String text = "";
        try {
            text = Utf8.decode(bytes);
            return read(new XmlParser(XmlParser.MAXIMUM_DEPTH, XmlParser.MAXIMUM_COMMENTS).parse(text));
        } catch (XMLStreamException e) {
            return unreadable(e, text);
        }
    }

    private static SidecarReading read(XmlDocument document) {
        XmlElement root = document.root();
        String namespace = root.name().namespace();
        if (!root.name().local().equals("review") || !namespace.startsWith(Sidecar.NAMESPACE_FAMILY)) {
            return new Unreadable(Fault.of(FaultCode.NOT_A_REVIEW, root.name().local(), namespace), root.line(),
                    document.column());
        }
        if (!root.name().isOwn()) {
            return new Newer(namespace.substring(Sidecar.NAMESPACE_FAMILY.length()));
        }
        Optional<String> version = root.optionalValue("version");
        if (version.filter(said -> !KNOWN_VERSION.matcher(said).matches()).isPresent()) {
            return NEWER_VERSION.matcher(version.get()).matches() ? new Newer(version.get())
                    : new Unreadable(Fault.of(FaultCode.VERSION_NOT_UNDERSTOOD, version.get()), root.line(),
                            document.column());
        }
        return review(document);
    }

    private static SidecarReading review(XmlDocument document) {
        List<XmlWarning> warnings = new ArrayList<>();
        Review review = ReviewXml.read(ElementReader.of(document, warnings));
        warnings.sort(Comparator.comparingInt(XmlWarning::line));
        return warnings.stream().filter(warning -> BEYOND_WRITING.contains(warning.fault().code())).findFirst()
                .<SidecarReading>map(warning -> new Unreadable(warning.fault(), warning.line(), 1))
                .orElseGet(() -> new Loaded(review, warnings));
    }

    private static Unreadable unreadable(XMLStreamException problem, String text) {
        Matcher marker = CONFLICT_MARKER.matcher(text);
        if (marker.find()) {
            return new Unreadable(Fault.of(FaultCode.UNFINISHED_MERGE), new LineIndex(text).line(marker.start()), 1);
        }
        @Nullable Location location = problem.getLocation();
        Fault why = XmlFaults.of(problem, text);
        return location == null ? new Unreadable(why, 0, 0)
                : new Unreadable(why, Math.max(location.getLineNumber(), 0), Math.max(location.getColumnNumber(), 0));
    }
}
