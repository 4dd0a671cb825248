package claimmark.ide;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The ground the other workbench tests stand on: a workbench is up, and the plug-in is in it. */
class BundleWorkbenchTest {

    @Test
    void theWorkbenchRunsWithThePlugInResolved() {
        assertTrue(PlatformUI.isWorkbenchRunning());
        Bundle bundle = Platform.getBundle("claimmark");
        assertNotNull(bundle);
        assertTrue((bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0);
    }
}
