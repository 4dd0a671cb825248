package claimmark.core.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import claimmark.core.text.BlockType;
import claimmark.core.text.Cancellation;

class PreparedTextTest {

    @Test
    void whatIsMadeOfATextIsMadeOnceForAllWhoAsk() {
        PreparedText text = PreparedText.of(Articles.of(BlockType.PARAGRAPH, "It rained."), Cancellation.NEVER);
        AtomicInteger times = new AtomicInteger();
        StringBuilder first = text.made(StringBuilder.class, of -> made(of, times));
        assertSame(first, text.made(StringBuilder.class, of -> made(of, times)));
        assertEquals(1, times.get());
    }

    private static StringBuilder made(PreparedText of, AtomicInteger times) {
        times.incrementAndGet();
        return new StringBuilder(of.text());
    }
}
