package claimmark.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code claimmark}. What it can do is done by its subcommands. */
@Command(name = "claimmark", subcommands = MergeCommand.class, mixinStandardHelpOptions = true)
final class ClaimMarkCommand {

    private ClaimMarkCommand() {
    }

    /** Runs a subcommand and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(line().execute(arguments));
    }

    static CommandLine line() {
        return new CommandLine(new ClaimMarkCommand())
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    line.getErr().println(CommandMessages.failed(problem));
                    return MergeCommand.UNREADABLE;
                });
    }
}
