package claimmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Git calls the driver. A few branches only: {@code bench gitmerges} has hundreds. */
class GitMergeTest {

    @TempDir
    private Path folder;

    @Test
    void branchesOfTwoReviewersMergeWithNothingLost() throws Exception {
        assumeTrue(GitBranches.isGitThere(), "There is no git here");
        GitBranches branches = new GitBranches(folder);
        for (long seed = 1; seed <= 4; seed++) {
            branches.merge(seed, true);
        }
        assertEquals("", branches.losses());
        assertEquals(4, branches.merged() + branches.disputed());
    }
}
