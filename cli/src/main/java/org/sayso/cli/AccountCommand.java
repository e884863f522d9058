package org.sayso.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.sayso.desk.access.Accounts;
import org.sayso.desk.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Keeps the accounts of a desk that others can reach. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = "Adds, lists and removes the people who may sign in at a desk (sayso serve --accounts FILE).",
        footer = {
            "",
            "Examples:",
            "  sayso account add Mira --role editor         asks for a password",
            "  sayso account list",
            "  sayso account remove Mira"
        })
final class AccountCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            defaultValue = "sayso.accounts",
            scope = ScopeType.INHERIT,
            description = "Where they are kept (default: ${DEFAULT-VALUE}); passwords as bcrypt hashes only.")
    private Path file;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds an account, or changes its role and password.")
    int add(
            @Parameters(paramLabel = "NAME", description = "Under which decisions are kept.") String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description = "reader (looks), analyst (decides, too) or editor (reads reports in, too).")
                    String role)
            throws IOException {
        char[] password = password();
        try {
            Accounts.in(file).put(name, Role.ofWire(role), password);
        } catch (IllegalArgumentException e) {
            throw UserError.wrongUse(String.valueOf(e.getMessage()));
        } finally {
            Arrays.fill(password, ' ');
        }
        out().println(name + " may sign in as " + role + " (" + file + ")");
        return ExitStatus.ALL_WELL;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists names and roles.")
    int list() {
        Accounts.in(file).roles().forEach((name, role) -> out().println(name + "\t" + role.wire()));
        return ExitStatus.ALL_WELL;
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Takes an account away.")
    int remove(@Parameters(paramLabel = "NAME", description = "Whose.") String name) {
        if (!Accounts.in(file).remove(name)) {
            throw UserError.failed("there is no account " + name + " in " + file);
        }
        out().println(name + " may not sign in any more");
        return ExitStatus.ALL_WELL;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /* Without a terminal, the first line of standard input. */
    private static char[] password() throws IOException {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("Password (at least 10 characters): ");
            return typed == null ? new char[0] : typed;
        }
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? new char[0] : line.toCharArray();
    }
}
