package claimmark;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void x() { new ClassFileImporter().importPackages("claimmark"); }
}
