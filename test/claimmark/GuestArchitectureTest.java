package claimmark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;

/** What a feature that comes from another package needs to know of the house. */
class GuestArchitectureTest {

    @Test
    void aGuestKnowsNothingButTheCoreAndTheCommonGround() {
        noClasses().that().haveSimpleNameNotEndingWith("Test").should().dependOnClassesThat(
                resideInAPackage("claimmark.ide..").and(
                        resideOutsideOfPackages("claimmark.ide.session..", "claimmark.ide.look..")))
                .check(new ClassFileImporter().importPackages("claimmark.guest"));
    }
}
