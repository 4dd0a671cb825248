package claimmark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/**
 * Which classes lean on each other in a ring, so that none of them can be read, tested or changed without the others.
 *
 * <p>A ring is a strongly connected component of the graph of top-level classes, found by Tarjan's algorithm
 * (Depth-first search and linear graph algorithms, 1972). A nested class counts as its outermost class.
 */
final class ClassRings {

    private final Map<String, SortedSet<String>> uses = new TreeMap<>();

    private final Map<String, Integer> visited = new HashMap<>();

    private final Map<String, Integer> lowest = new HashMap<>();

    private final Deque<String> open = new ArrayDeque<>();

    private final List<SortedSet<String>> rings = new ArrayList<>();

    private ClassRings(JavaClasses classes) {
        for (JavaClass each : classes) {
            SortedSet<String> used = uses.computeIfAbsent(outermost(each), name -> new TreeSet<>());
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                used.add(outermost(dependency.getTargetClass().getBaseComponentType()));
            }
        }
        uses.forEach((name, used) -> {
            used.remove(name);
            used.retainAll(uses.keySet());
        });
        uses.keySet().forEach(this::visit);
    }

    static ClassRings of(JavaClasses classes) {
        return new ClassRings(classes);
    }

    /** The rings of more classes than that, the largest first; the names in each are in alphabetical order. */
    List<SortedSet<String>> largerThan(int size) {
        return rings.stream().filter(ring -> ring.size() > size)
                .sorted((one, other) -> other.size() - one.size()).toList();
    }

    /** Which classes of a set a class uses. */
    Set<String> usedBy(String name, Set<String> among) {
        SortedSet<String> used = new TreeSet<>(uses.get(name));
        used.retainAll(among);
        return used;
    }

    private void visit(String name) {
        if (visited.containsKey(name)) {
            return;
        }
        int number = visited.size();
        visited.put(name, number);
        lowest.put(name, number);
        open.push(name);
        for (String used : uses.get(name)) {
            if (!visited.containsKey(used)) {
                visit(used);
                lowest.merge(name, lowest.get(used), Math::min);
            } else if (open.contains(used)) {
                lowest.merge(name, visited.get(used), Math::min);
            }
        }
        if (lowest.get(name) == number) {
            close(name);
        }
    }

    private void close(String first) {
        SortedSet<String> ring = new TreeSet<>();
        String name;
        do {
            name = open.pop();
            ring.add(name);
        } while (!name.equals(first));
        rings.add(ring);
    }

    private static String outermost(JavaClass nested) {
        String name = nested.getName();
        int dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }
}
