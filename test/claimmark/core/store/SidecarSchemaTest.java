package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.xml.XmlWarning;

class SidecarSchemaTest {

    private final SidecarSchema schema = new SidecarSchema();

    @Test
    void oneOfEverythingIsValid() {
        assertEquals(List.of(), schema.problems(Golden.bytes("full-review.claims.xml")));
    }

    @Test
    void additionsOfOtherToolsAreValid() {
        assertEquals(List.of(), schema.problems(Golden.bytes("other-tools-saved.claims.xml")));
    }

    @Test
    void aNewerMinorVersionIsNotValidHere() {
        List<XmlWarning> problems = schema.problems(Golden.bytes("newer-minor.claims.xml"));
        assertEquals(5, problems.get(0).line());
        assertEquals(FaultCode.AGAINST_SCHEMA, problems.get(0).fault().code());
    }

    /** Each row breaks one rule of the valid file. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "kind=\"quotation\", kind=\"joke\"",
            "motivation=\"assessing\", motivation=\"guessing\"",
            "status=\"open\", status=\"lost\"",
            "stance=\"supports\", stance=\"weakens\"",
            "tier=\"primary\", tier=\"tertiary\"",
            "version=\"1.1\", version=\"2.0\"",
            "created=\"2012-11-14T09:00:00Z\", created=\"yesterday\"",
            "accessed=\"2012-11-14\", accessed=\"14.11.2012\"",
            "start=\"310\", start=\"-1\"",
            "end=\"330\", end=\"330.5\"",
            "ratingValue=\"5\", ratingValue=\"five\"",
            "sha256=\"9f86, sha256=\"9F86",
            "language=\"en\", language=\"English (US)\"",
            "href=\"putin-obama.txt\", title=\"x\"",
            "<exact>, <words>",
            "<source , <sauce ",
            "who=\"ana\", whom=\"ana\"",
            "orphan=\"true\", orphan=\"maybe\"",
            "<articleText>, <articleText><p/>"})
    void whatBreaksARuleIsNotValid(String valid, String invalid) {
        String text = Golden.text("full-review.claims.xml");
        assertTrue(text.contains(valid));
        String broken = text.replaceFirst(Pattern.quote(valid), invalid);
        assertFalse(schema.problems(broken.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    @Test
    void hostileFilesAreProblemsOnly() {
        for (String text : List.of("", "\u0000", "<a>", "<!DOCTYPE review SYSTEM 'file:///etc/passwd'><review/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
                "<r xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
                        + "xsi:noNamespaceSchemaLocation='file:///x'/>")) {
            assertFalse(schema.problems(text.getBytes(StandardCharsets.UTF_8)).isEmpty(), text);
        }
        assertEquals(List.of(new XmlWarning(0, Fault.of(FaultCode.NOT_UTF_8))),
                schema.problems(new byte[] {(byte) 0xE9, '<', 'a', '/', '>'}));
        String many = "<review xmlns='urn:claimmark:review:1' version='1.0' id='r'><source href=''/>"
                + "<reviewer/>".repeat(1000) + "</review>";
        assertEquals(100, schema.problems(many.getBytes(StandardCharsets.UTF_8)).size());
    }
}
