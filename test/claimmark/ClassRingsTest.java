package claimmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Stream;

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

    @BeforeAll
    static void readNothingButOurs() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    }

    @Test
    void noMoreThanThreeClassesLeanOnEachOtherInARing() {
        assertEquals(List.of(), ClassRings.of(production()).largerThan(ONE_IDEA));
    }

    @Test
    void ringsAreSeen() {
        JavaClasses these = new ClassFileImporter().importClasses(First.class, Second.class, ClassRingsTest.class);
        assertEquals(List.of(), ClassRings.of(these).largerThan(1), "nested classes count as the class around them");
        JavaClasses library = new ClassFileImporter().importClasses(List.class, Collection.class, Set.class,
                Stream.class, Collector.class);
        assertEquals("[[java.util.Collection, java.util.List, java.util.Set, java.util.stream.Collector, "
                + "java.util.stream.Stream]]", ClassRings.of(library).largerThan(2).toString());
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
