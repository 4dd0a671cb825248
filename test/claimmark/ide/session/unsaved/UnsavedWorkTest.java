package claimmark.ide.session.unsaved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;

/** When the star in the title appears, and when it goes. */
class UnsavedWorkTest {

    private static final SessionEvent TOLD = SessionEvent.of(Topic.UNSAVED);

    private final Document source = new Document("Some words.");
    private final SessionEvents events = new SessionEvents();
    private final List<SessionEvent> told = new ArrayList<>();
    private boolean typing;
    private boolean reviewDirty;
    private UnsavedWork unsaved;

    @BeforeEach
    void open() {
        unsaved = new UnsavedWork(source, () -> typing, () -> reviewDirty, events);
        source.addDocumentListener(unsaved);
        events.add(told::add);
    }

    @Test
    void nothingIsUnsavedAtFirst() {
        unsaved.check();
        assertFalse(unsaved.isTextDirty());
        assertFalse(unsaved.isDirty());
        assertEquals(List.of(), told);
    }

    @Test
    void aTextIsDirtyFromItsFirstChangeUntilItIsSaved() {
        source.set("Other words.");
        assertTrue(unsaved.isTextDirty());
        assertTrue(unsaved.isDirty());
        unsaved.textIsSaved();
        assertFalse(unsaved.isTextDirty());
        assertFalse(unsaved.isDirty());
    }

    @Test
    void whatIsTypedAndNotInTheFileYetIsText() {
        typing = true;
        assertTrue(unsaved.isTextDirty());
        assertTrue(unsaved.isDirty());
    }

    @Test
    void aReviewWithChangesIsNoText() {
        reviewDirty = true;
        assertFalse(unsaved.isTextDirty());
        assertTrue(unsaved.isDirty());
    }

    @Test
    void theSecondChangeIsNotTold() {
        source.set("Other words.");
        source.set("Still others.");
        reviewDirty = true;
        unsaved.check();
        assertEquals(List.of(TOLD), told);
    }

    @Test
    void whatIsSavedIsToldOnce() {
        source.set("Other words.");
        unsaved.textIsSaved();
        unsaved.check();
        unsaved.check();
        assertEquals(List.of(TOLD, TOLD), told);
    }

    @Test
    void whatAFormHoldsIsUnsavedUntilItIsHandedOverOrDropped() {
        Form form = new Form();
        unsaved.add(form);
        assertEquals(List.of(), told);
        form.pending = true;
        unsaved.check();
        assertTrue(unsaved.isDirty());
        assertFalse(unsaved.isTextDirty());
        assertEquals(List.of(TOLD), told);
        unsaved.handOver();
        unsaved.check();
        assertFalse(unsaved.isDirty());
        assertEquals(1, form.handedOver);
        assertEquals(List.of(TOLD, TOLD), told);
    }

    @Test
    void aFormThatComesAndGoesIsLookedAtAtOnce() {
        Form form = new Form();
        form.pending = true;
        unsaved.add(form);
        assertEquals(List.of(TOLD), told);
        unsaved.remove(form);
        assertFalse(unsaved.isDirty());
        assertEquals(List.of(TOLD, TOLD), told);
    }

    @Test
    void aFormMayLeaveWhileItHandsOver() {
        Form second = new Form();
        unsaved.add(new PendingWork() {
            @Override
            public boolean isPending() {
                return true;
            }

            @Override
            public void handOver() {
                unsaved.remove(this);
            }
        });
        unsaved.add(second);
        unsaved.handOver();
        assertEquals(1, second.handedOver);
        assertFalse(unsaved.isDirty());
    }

    private static final class Form implements PendingWork {

        private boolean pending;
        private int handedOver;

        @Override
        public boolean isPending() {
            return pending;
        }

        @Override
        public void handOver() {
            pending = false;
            handedOver++;
        }
    }
}
