package claimmark.core.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts entries into the one order in which a ledger has them: by time, then by id, but never before one that they
 * follow. (A topological order after Kahn.) The order does not depend on the one in which they are given.
 */
final class LedgerOrder {

    /** Of two different entries with one id, of which one at least was altered, the content decides. */
    private static final Comparator<LedgerEntry> BY_TIME = Comparator.comparing(LedgerEntry::when)
            .thenComparing(LedgerEntry::id).thenComparing(CanonicalForm::of);

    private final Map<LedgerEntry, List<LedgerEntry>> followers = new HashMap<>();
    private final Map<LedgerEntry, Integer> waitingFor = new HashMap<>();
    private final List<LedgerEntry> ordered = new ArrayList<>();

    private LedgerOrder() {
    }

    /** Each entry once. */
    static List<LedgerEntry> of(Collection<LedgerEntry> entries) {
        if (entries.size() <= 1) {
            return List.copyOf(entries);
        }
        LedgerOrder order = new LedgerOrder();
        order.link(entries);
        order.walk();
        order.addCircles();
        return List.copyOf(order.ordered);
    }

    private void link(Collection<LedgerEntry> entries) {
        Map<Link, List<LedgerEntry>> byId = new HashMap<>();
        for (LedgerEntry entry : entries) {
            if (waitingFor.put(entry, 0) == null) {
                byId.computeIfAbsent(new Link(entry.subject(), entry.id()), id -> new ArrayList<>()).add(entry);
            }
        }
        for (LedgerEntry entry : waitingFor.keySet()) {
            for (String id : Set.copyOf(entry.follows())) {
                for (LedgerEntry before : byId.getOrDefault(new Link(entry.subject(), id), List.of())) {
                    followers.computeIfAbsent(before, none -> new ArrayList<>()).add(entry);
                    waitingFor.merge(entry, 1, Integer::sum);
                }
            }
        }
    }

    private void walk() {
        PriorityQueue<LedgerEntry> ready = new PriorityQueue<>(BY_TIME);
        waitingFor.forEach((entry, count) -> {
            if (count == 0) {
                ready.add(entry);
            }
        });
        for (LedgerEntry next = ready.poll(); next != null; next = ready.poll()) {
            ordered.add(next);
            for (LedgerEntry follower : followers.getOrDefault(next, List.of())) {
                if (waitingFor.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
    }

    /** Those in a circle, and those that follow them, come last: nothing may be lost of what was tampered with. */
    private void addCircles() {
        Set<LedgerEntry> left = new TreeSet<>(BY_TIME);
        waitingFor.forEach((entry, count) -> {
            if (count > 0) {
                left.add(entry);
            }
        });
        ordered.addAll(left);
    }

    /** Entries follow entries of their own subject only. */
    private record Link(String subject, String id) {
    }
}
