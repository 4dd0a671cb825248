package claimmark.bench;

import java.nio.file.Files;
import java.nio.file.Path;

import claimmark.cli.GitBranches;

/**
 * Random branches of two reviewers, merged by Git: with the merge driver, and without. The last line is
 * {@code branches B, merged M, disputed D, lost L; without the driver merged M, disputed D}.
 */
public final class GitMergesBench {

    private GitMergesBench() {
    }

    /** @param arguments how many pairs of branches; 200 if not given */
    public static void main(String[] arguments) throws Exception {
        int pairs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        Path folder = Files.createTempDirectory("claimmark-branches");
        GitBranches driven = new GitBranches(Files.createDirectory(folder.resolve("driven")));
        GitBranches plain = new GitBranches(Files.createDirectory(folder.resolve("plain")));
        for (long seed = 0; seed < pairs; seed++) {
            driven.merge(seed, true);
            plain.merge(seed, false);
        }
        System.out.print(driven.losses());
        long lost = driven.losses().lines().count();
        System.out.printf("branches %d, merged %d, disputed %d, lost %d; without the driver merged %d, disputed %d%n",
                pairs, driven.merged(), driven.disputed(), lost, plain.merged(), plain.disputed());
        System.exit(lost == 0 ? 0 : 1);
    }
}
