package claimmark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages, and what the core must not know: ARCHITECTURE.md in a form that fails. */
class ArchitectureTest {

    private static final String CORE = "claimmark.core..";

    /** What every feature may use: the review of the open article, and how its parts look. */
    private static final String[] COMMON_GROUND = { "claimmark.ide.session..", "claimmark.ide.look.." };

    private static JavaClasses production;

    @BeforeAll
    static void readClasses() {
        // The rules look at names only, so the many thousand classes of Eclipse and the JDK need not be read.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        production = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("claimmark");
        assertFalse(production.isEmpty(), "no classes were found, so no rule could fail");
    }

    @Test
    void theCoreKnowsNeitherEclipseNorWhatStandsOnIt() {
        check(noClasses().that().resideInAPackage(CORE).should().dependOnClassesThat(
                resideInAnyPackage("org.eclipse..", "org.osgi..", "claimmark.ide..", "claimmark.cli..")
                        .and(resideOutsideOfPackages("org.eclipse.jdt.annotation.."))));
    }

    @Test
    void theCoreKnowsNeitherClockNorChance() {
        check(noClasses().that().resideInAPackage(CORE).should().accessTargetWhere(readsClock())
                .orShould().dependOnClassesThat()
                .belongToAnyOf(Random.class, SecureRandom.class, ThreadLocalRandom.class)
                .orShould().callMethod(UUID.class, "randomUUID")
                .orShould().callMethod(Math.class, "random")
                .because("time and ids are passed in, so that the same input always gives the same review"));
    }

    @Test
    void theCoreHasNoMutableStaticState() {
        check(fields().that().areDeclaredInClassesThat().resideInAPackage(CORE).and().areStatic()
                .and().doNotHaveModifier(JavaModifier.SYNTHETIC).should().beFinal());
    }

    @Test
    void onlyTheReadersOfPagesKnowTheirParser() {
        check(noClasses().that().resideOutsideOfPackages("claimmark.core.html..", "claimmark.core.structure..",
                "claimmark.core.metadata..")
                .should().dependOnClassesThat().resideInAPackage("org.jsoup.."));
    }

    @Test
    void onlyTheReadersOfJsonKnowItsLibrary() {
        check(noClasses().that().resideOutsideOfPackages("claimmark.core.json..", "claimmark.core.metadata..")
                .should().dependOnClassesThat().resideInAPackage("com.google.gson.."));
    }

    @Test
    void theCommandLineAndEclipseDoNotKnowEachOther() {
        check(noClasses().that().resideInAPackage("claimmark.cli..").should().dependOnClassesThat()
                .resideInAnyPackage("claimmark.ide..", "org.eclipse.ui..", "org.eclipse.jface..", "org.eclipse.swt..")
                .allowEmptyShould(true));
        check(noClasses().that().resideInAPackage("claimmark.ide..").should().dependOnClassesThat()
                .resideInAPackage("claimmark.cli.."));
    }

    @Test
    void featuresMeetOnlyInTheSession() {
        check(slices().matching("claimmark.ide.(*)..").should().notDependOnEachOther()
                .ignoreDependency(resideInAPackage("claimmark.ide.."), resideInAnyPackage(COMMON_GROUND)));
        check(noClasses().that().resideInAnyPackage(COMMON_GROUND).should().dependOnClassesThat(
                resideInAPackage("claimmark.ide..").and(resideOutsideOfPackages(COMMON_GROUND))));
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        check(slices().matching("claimmark.(**)").should().beFreeOfCycles());
    }

    @Test
    void nothingUsesWhatEclipseKeepsToItself() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("org.eclipse..internal.."));
    }

    @Test
    void nobodyMakesTheUserInterfaceWait() {
        check(noClasses().should().accessTargetWhere(named("org.eclipse.swt.widgets.Display", "syncExec")));
    }

    @Test
    void nobodyWritesToTheConsoleExceptTheCommandLine() {
        check(noClasses().that().resideOutsideOfPackage("claimmark.cli..").should()
                .accessTargetWhere(named(System.class.getName(), "out", "err"))
                .orShould().accessTargetWhere(describe("prints a stack trace",
                        access -> access.getName().equals("printStackTrace"))));
    }

    /** A name means one thing in the whole plug-in, so that nobody has to ask which one is meant. */
    @Test
    void noTwoTypesOfOneNameAreInTwoPackages() {
        assertEquals(List.of(), topLevelTypes().collect(groupingBy(JavaClass::getSimpleName)).values().stream()
                .filter(same -> same.size() > 1).map(same -> same.stream().map(JavaClass::getName).toList()).toList());
    }

    /** Two nested types may have one name, as those of two results do: they are read with the type around them. */
    @Test
    void noNestedTypeHasTheNameOfAnother() {
        Set<String> names = topLevelTypes().map(JavaClass::getSimpleName).collect(toSet());
        assertEquals(List.of(), production.stream().filter(type -> !type.isTopLevelClass())
                .filter(type -> names.contains(type.getSimpleName())).map(JavaClass::getName).toList());
    }

    private static Stream<JavaClass> topLevelTypes() {
        return production.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }

    private static DescribedPredicate<JavaAccess<?>> readsClock() {
        Set<String> clocks = Set.of("now", "system", "systemUTC", "systemDefaultZone", "tick", "currentTimeMillis",
                "nanoTime");
        return describe("reads the clock", access -> clocks.contains(access.getName())
                && (access.getTargetOwner().getPackageName().equals("java.time")
                        || access.getTargetOwner().getName().equals(System.class.getName())));
    }

    private static DescribedPredicate<JavaAccess<?>> named(String owner, String... members) {
        Set<String> names = Set.of(members);
        return describe("uses " + names + " of " + owner, access -> names.contains(access.getName())
                && access.getTargetOwner().getName().equals(owner));
    }

    private static void check(ArchRule rule) {
        rule.check(production);
    }
}
