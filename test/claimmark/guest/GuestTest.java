package claimmark.guest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;

import claimmark.core.text.TextSpan;

/** What the guest finds, and what it needs to know of the house. */
class GuestTest {

    @Test
    void findsHearsayInTheOrderOfTheText() {
        assertEquals(List.of(new Hearsay(0, "It is said", new TextSpan(0, 10)),
                new Hearsay(1, "rumor has it", new TextSpan(16, 28))), Hearsay.in("It is said, and rumor has it."));
        assertEquals(List.of(), Hearsay.in("The mayor said it."));
    }

    @Test
    void knowsNothingOfTheHouseButTheCoreAndTheCommonGround() {
        noClasses().that().haveSimpleNameStartingWith("Hearsay").should().dependOnClassesThat(
                resideInAPackage("claimmark.ide..").and(
                        resideOutsideOfPackages("claimmark.ide.session..", "claimmark.ide.look..")))
                .check(new ClassFileImporter().importPackages("claimmark.guest"));
    }
}
