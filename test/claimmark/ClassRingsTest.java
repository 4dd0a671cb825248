package claimmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** No class can be understood only together with many others: rings of classes stay small. */
class ClassRingsTest {

    /** A ring of two or three is one idea in parts, such as a tree and its nodes. */
    private static final int ONE_IDEA = 3;

    /** The rings that are still to be untied: the package that each is in, and how many classes it has. */
    private static final Map<String, Integer> KNOWN = Map.of("claimmark.ide.session", 13);

    @BeforeAll
    static void readNothingButOurs() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    }

    @Test
    void noMoreThanThreeClassesLeanOnEachOtherInARing() {
        List<SortedSet<String>> large = ClassRings.of(production()).largerThan(ONE_IDEA);
        assertEquals(List.of(), large.stream().filter(ring -> !isKnown(ring)).toList());
    }

    @Test
    void ringsAreSeen() {
        JavaClasses these = new ClassFileImporter().importClasses(First.class, Second.class, ClassRingsTest.class);
        assertEquals(List.of(), ClassRings.of(these).largerThan(1), "nested classes count as the class around them");
        JavaClasses library = new ClassFileImporter().importClasses(List.class, java.util.Collection.class,
                java.util.stream.Stream.class, java.util.stream.Collector.class, java.util.Set.class);
        assertEquals("[[java.util.Collection, java.util.List, java.util.Set, java.util.stream.Collector, "
                + "java.util.stream.Stream]]", ClassRings.of(library).largerThan(2).toString());
    }

    private static boolean isKnown(SortedSet<String> ring) {
        return KNOWN.entrySet().stream().anyMatch(known -> ring.size() <= known.getValue()
                && ring.stream().allMatch(name -> name.startsWith(known.getKey() + '.')));
    }

    private static JavaClasses production() {
        JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("claimmark");
        assertFalse(classes.isEmpty(), "no classes were found, so there could be no ring");
        return classes;
    }

    private record First(List<Second> seconds) {
    }

    private record Second(List<First> firsts) {
    }
}
