package vn.haidang.deploy.command;

import picocli.CommandLine.Command;

/** What waits in the outbox, and what an officer decides about it. */
@Command(
        name = "outbox",
        description = "Shows notices that were not delivered, and takes decisions about them, while Hải Đăng runs.",
        mixinStandardHelpOptions = true,
        subcommands = {OutboxListCommand.class, OutboxResendCommand.class, OutboxSettleCommand.class})
final class OutboxCommand {}
