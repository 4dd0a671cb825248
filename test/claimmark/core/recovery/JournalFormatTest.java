package claimmark.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Samples;
import claimmark.core.recovery.UnsavedChange.InForm;
import claimmark.core.recovery.UnsavedChange.OfAnnotations;
import claimmark.core.recovery.UnsavedChange.OfFile;
import claimmark.core.recovery.UnsavedChange.OfPage;
import claimmark.core.recovery.UnsavedChange.Recovered;
import claimmark.core.recovery.UnsavedChange.WholePage;
import claimmark.core.text.TextReplacement;

class JournalFormatTest {

    private static final Instant NOON = Instant.parse("2012-11-13T12:00:00Z");
    private static final JournalBase BASE =
            new JournalBase("/articles/\u00FC.txt", "ab", "", "Taxes \uD83D\uDE00\n", NOON);
    private static final Reviewer ANA = new Reviewer("ana", "Ana \uD800 Moreno");
    private static final List<List<UnsavedChange>> RECORDS = List.of(
            List.of(new OfFile(new TextReplacement(0, "Taxes", "W\u00E4ges \uDC00")),
                    new OfPage(new TextReplacement(3, "", "x"))),
            List.of(new OfAnnotations(ANA, List.of(RatingScale.DEFAULT), List.of(
                    AnnotationEdit.add(Samples.annotation("a1", AnnotationKind.CLAIM), Samples.ANA),
                    AnnotationEdit.remove(Samples.annotation("a2", AnnotationKind.TYPO), Samples.BEN)))),
            List.of(new InForm(ANA, List.of()), new Recovered("1.journal"),
                    new WholePage("Wages \uD800", true)));

    /** The sizes of a journal after each of its records. */
    private final List<Integer> ends = new ArrayList<>();
    private final byte[] journal = journal();

    private byte[] journal() {
        JournalFormat.Part part = JournalFormat.beginning(BASE);
        ByteBuffer all = ByteBuffer.allocate(1 << 16).put(part.bytes());
        ends.add(all.position());
        for (List<UnsavedChange> record : RECORDS) {
            part = JournalFormat.changes(part.checksum(), NOON.plusSeconds(ends.size()), record);
            all.put(part.bytes());
            ends.add(all.position());
        }
        return Arrays.copyOf(all.array(), all.position());
    }

    private static JournalReading.Whole whole(byte[] bytes) {
        return assertInstanceOf(JournalReading.Whole.class, JournalFormat.read(bytes));
    }

    private static List<UnsavedChange> first(int records) {
        return RECORDS.subList(0, records).stream().flatMap(List::stream).toList();
    }

    @Test
    void everyChangeComesBackAsItWas() {
        JournalReading.Whole read = whole(journal);
        assertEquals(BASE, read.base());
        assertEquals(first(3), read.changes());
        assertEquals(NOON.plusSeconds(3), read.last());
        assertEquals(journal.length, read.length());
        assertFalse(read.damaged());
    }

    @Test
    void aJournalThatIsCutAnywhereHasAllRecordsBeforeTheCut() {
        for (int length = 0; length < journal.length; length++) {
            byte[] cut = Arrays.copyOf(journal, length);
            int records = -1;
            for (int end : ends) {
                records += end <= length ? 1 : 0;
            }
            if (records < 0) {
                assertInstanceOf(JournalReading.NoJournal.class, JournalFormat.read(cut), "cut at " + length);
            } else {
                assertEquals(first(records), whole(cut).changes(), "cut at " + length);
                assertFalse(whole(cut).damaged(), "a crash cuts records off: " + length);
            }
        }
    }

    @Test
    void aDamagedRecordAndAllAfterItAreNotBelieved() {
        for (int at = ends.get(0); at < journal.length; at++) {
            byte[] damaged = journal.clone();
            damaged[at] ^= 0x10;
            int records = -1;
            for (int end : ends) {
                records += end <= at ? 1 : 0;
            }
            assertEquals(first(records), whole(damaged).changes(), "damaged at " + at);
        }
        byte[] damaged = journal.clone();
        damaged[ends.get(1) - 6] ^= 1;
        assertTrue(whole(damaged).damaged());
    }

    @Test
    void spaceThatWasNeverWrittenIsNoDamage() {
        JournalReading.Whole read = whole(Arrays.copyOf(journal, journal.length + 4096));
        assertEquals(first(3), read.changes());
        assertFalse(read.damaged());
    }

    @Test
    void aRecordOfAnotherJournalIsNotBelieved() {
        JournalFormat.Part other = JournalFormat.changes(4711, NOON, RECORDS.get(0));
        byte[] both = ByteBuffer.allocate(ends.get(0) + other.bytes().length).put(journal, 0, ends.get(0))
                .put(other.bytes()).array();
        assertEquals(List.of(), whole(both).changes());
    }

    @Test
    void aJournalOfANewerVersionIsLeftAlone() {
        byte[] newer = journal.clone();
        newer[20] = 3;
        assertEquals(new JournalReading.OfNewerVersion(3), JournalFormat.read(newer));
    }

    @Test
    void whatIsNoJournalIsNone() {
        for (String text : List.of("", "ClaimMark journal", "something else that is longer than a beginning")) {
            assertInstanceOf(JournalReading.NoJournal.class, JournalFormat.read(text.getBytes()), text);
        }
        byte[] damaged = journal.clone();
        damaged[ends.get(0) - 1] ^= 1;
        assertInstanceOf(JournalReading.NoJournal.class, JournalFormat.read(damaged));
    }
}
