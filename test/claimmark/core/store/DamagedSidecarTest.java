package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.store.SidecarReading.Newer;
import claimmark.core.store.SidecarReading.Unreadable;

/** What a file that is no sidecar, or a damaged one, is told to be, and where. */
class DamagedSidecarTest {

    private static final String NAMESPACE = "urn:claimmark:review:1";
    private static final String ROOT = "<review xmlns='" + NAMESPACE + "' version='1.0' id='r'>";
    private static final String END = "\n</review>\n";

    private static SidecarReading read(String text) {
        return SidecarReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Unreadable damage(FaultCode code, int line, int column, Object... arguments) {
        return new Unreadable(Fault.of(code, arguments), line, column);
    }

    private static Stream<Arguments> damages() {
        return Stream.of(
                arguments("", damage(FaultCode.EMPTY_FILE, 1, 1)),
                arguments(" \n ", damage(FaultCode.EMPTY_FILE, 2, 2)),
                arguments("\0\0\0", damage(FaultCode.ZERO_BYTES, 1, 1)),
                arguments(ROOT + END + "\0\0", damage(FaultCode.ZERO_BYTES, 3, 1)),
                arguments("{\"json\": true}", damage(FaultCode.BEGINS_WITH_TEXT, 1, 1, "{\"json\": true}")),
                arguments("version https://git-lfs.github.com/spec/v1\noid sha256:00",
                        damage(FaultCode.BEGINS_WITH_TEXT, 1, 1, "version https://git-lfs.github.com/spec/\u2026")),
                arguments("\n<?xml version='1.0'?>" + ROOT + END,
                        damage(FaultCode.BEGINS_WITH_TEXT, 2, 6, "<?xml version='1.0'?><review xmlns='urn:\u2026")),
                arguments(ROOT + "\n<annotation id='a'>", damage(FaultCode.TRUNCATED, 2, 20)),
                arguments(ROOT + "\n<annotation id='a", damage(FaultCode.TRUNCATED, 2, 18)),
                arguments(ROOT + END + "more", damage(FaultCode.GOES_ON_AFTER_END, 3, 1)),
                arguments(ROOT + END + "<more/>", damage(FaultCode.GOES_ON_AFTER_END, 3, 2)),
                arguments(ROOT + END + "<?xml version='1.0'?>" + ROOT + END,
                        damage(FaultCode.GOES_ON_AFTER_END, 3, 6)),
                arguments(ROOT + "\n<a b='1' b='2'/>" + END, damage(FaultCode.ATTRIBUTE_TWICE, 2, 17, "b")),
                arguments(ROOT + "\n<p:x/>" + END, damage(FaultCode.WRONG_PREFIX, 2, 7, "p")),
                arguments(ROOT + "\n<x p:a=''/>" + END, damage(FaultCode.WRONG_PREFIX, 2, 12, "p")),
                arguments(ROOT + "\n<x xmlns:xml='urn:x'/>" + END, damage(FaultCode.WRONG_PREFIX, 2, 21, "xml")),
                arguments(ROOT + "\n\1" + END, damage(FaultCode.FORBIDDEN_CHARACTER, 2, 1, "U+0001")),
                arguments(ROOT + "\n&#xD800;" + END, damage(FaultCode.FORBIDDEN_CHARACTER, 2, 9, "&#xD800;")),
                arguments(ROOT + "\n&#0;" + END, damage(FaultCode.FORBIDDEN_CHARACTER, 2, 5, "&#0;")),
                arguments(ROOT + "\n  <annotation>\n  </annotatoin>" + END,
                        damage(FaultCode.NO_XML, 3, 5, "</annotatoin>")),
                arguments(ROOT + "\n<a/>\r\n<<<<<<< ours\r\n<b/>\r\n=======\r\n>>>>>>> theirs" + END,
                        damage(FaultCode.UNFINISHED_MERGE, 3, 1)),
                arguments("<<<<<<< ours\n" + ROOT, damage(FaultCode.UNFINISHED_MERGE, 1, 1)),
                arguments("<?xml version='1.1'?>\n" + ROOT + END,
                        damage(FaultCode.OTHER_XML_VERSION, 1, 16, "1.1")),
                arguments("<?xml version=\"3.0\" encoding='UTF-8'?>\n" + ROOT + END,
                        damage(FaultCode.OTHER_XML_VERSION, 1, 16, "3.0")),
                arguments("<?xml version='1.0' encoding='ISO-8859-1'?>\n" + ROOT + END,
                        damage(FaultCode.OTHER_ENCODING, 1, 31, "ISO-8859-1")),
                arguments("<!DOCTYPE review>" + ROOT + END, damage(FaultCode.DOCUMENT_TYPE, 1, 18)),
                arguments("<a/>", damage(FaultCode.NOT_A_REVIEW, 1, 5, "a", "")),
                arguments("<review\n xmlns='urn:x'/>", damage(FaultCode.NOT_A_REVIEW, 2, 17, "review", "urn:x")));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void tellsWhatIsWrongAndWhere(String text, Unreadable expected) {
        assertEquals(expected, read(text));
    }

    @Test
    void tellsWhereBytesAreNotUtf8() {
        byte[] latin = (ROOT + "\n<reviewer name='Zo\u00eb'/>" + END).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(damage(FaultCode.NOT_UTF_8, 2, 19), SidecarReader.read(latin));
        assertEquals(damage(FaultCode.NOT_UTF_8, 1, 1),
                SidecarReader.read((ROOT + END).getBytes(StandardCharsets.UTF_16)));
        assertEquals(damage(FaultCode.ZERO_BYTES, 1, 2),
                SidecarReader.read((ROOT + END).getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void takesOnlyTheVersionsOfOneForOne() {
        for (String version : new String[] { "1.0", "1.1", "1.9", "1" }) {
            assertInstanceOf(Loaded.class, read(version(version)), version);
        }
        for (String version : new String[] { "2", "2.1", "10", "99999999999999999999.1" }) {
            assertEquals(new Newer(version), read(version(version)));
        }
        for (String version : new String[] { "", "0", "0.9", "v2", " 2.0", "2.0 ", "+2.0", "2-beta", "2,0", "two" }) {
            Unreadable refused = assertInstanceOf(Unreadable.class, read(version(version)), version);
            assertEquals(Fault.of(FaultCode.VERSION_NOT_UNDERSTOOD, version), refused.why());
        }
        assertInstanceOf(Loaded.class, read(version("1.0").replace(" version='1.0'", "")), "of the time before it");
    }

    private static String version(String version) {
        return ROOT.replace("1.0", version) + END;
    }
}
