package claimmark.core.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import claimmark.core.xml.ElementReader;
import claimmark.core.xml.Utf8;
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
 * instructions are only kept inside elements of other tools.
 */
public final class SidecarReader {

    private static final Pattern MAJOR_VERSION = Pattern.compile("0*([1-9][0-9]*)(\\..*)?");

    private SidecarReader() {
    }

    /** Reads any bytes. Never throws an exception. */
    public static SidecarReading read(byte[] bytes) {
        if (bytes.length > Sidecar.MAXIMUM_BYTES) {
            return new Unreadable(Fault.of(FaultCode.TOO_LARGE_FOR_SIDECAR), 0, 0);
        }
        try {
            return read(new XmlParser(XmlParser.MAXIMUM_DEPTH).parse(Utf8.decode(bytes)));
        } catch (XMLStreamException e) {
            return unreadable(e, bytes);
        }
    }

    private static SidecarReading read(XmlElement root) {
        String namespace = root.name().namespace();
        if (!root.name().local().equals("review") || !namespace.startsWith(Sidecar.NAMESPACE_FAMILY)) {
            return new Unreadable(Fault.of(FaultCode.NOT_A_REVIEW), root.line(), 0);
        }
        Optional<String> newer = root.name().isOwn() ? newerMajor(root.value("version"))
                : Optional.of(namespace.substring(Sidecar.NAMESPACE_FAMILY.length()));
        if (newer.isPresent()) {
            return new Newer(newer.get());
        }
        List<XmlWarning> warnings = new ArrayList<>();
        Review review = ReviewXml.read(new ElementReader(root, warnings));
        warnings.sort(Comparator.comparingInt(XmlWarning::line));
        return new Loaded(review, warnings);
    }

    private static Optional<String> newerMajor(String version) {
        Matcher matcher = MAJOR_VERSION.matcher(version);
        return matcher.matches() && !"1".equals(matcher.group(1)) ? Optional.of(version) : Optional.empty();
    }

    private static Unreadable unreadable(XMLStreamException problem, byte[] bytes) {
        Fault why = hasConflictMarkers(bytes) ? Fault.of(FaultCode.UNFINISHED_MERGE) : XmlFaults.of(problem);
        @Nullable Location location = problem.getLocation();
        return location == null ? new Unreadable(why, 0, 0)
                : new Unreadable(why, Math.max(location.getLineNumber(), 0), Math.max(location.getColumnNumber(), 0));
    }

    private static boolean hasConflictMarkers(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).contains("\n<<<<<<< ");
    }
}
