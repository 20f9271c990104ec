package vn.haidang.dashboards.console.account;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The accounts file as a whole. */
record AccountList(List<Account> users) {

    static final AccountList NONE = new AccountList(List.of());

    AccountList {
        users = List.copyOf(users);
        once("user", users.stream().map(Account::name));
        once("sso", users.stream().map(Account::sso).filter(Objects::nonNull));
    }

    private static void once(String what, Stream<String> values) {
        Set<String> seen = new HashSet<>();
        values.filter(value -> !seen.add(value)).findFirst().ifPresent(value -> {
            throw new IllegalArgumentException("got " + what + " '" + value + "' twice, expected each once");
        });
    }

    Optional<Account> find(String name) {
        return users.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** The account of somebody at the identity provider. */
    Optional<Account> linkedTo(String person) {
        return users.stream().filter(user -> person.equals(user.sso())).findFirst();
    }

    AccountList without(String name) {
        return new AccountList(
                users.stream().filter(user -> !user.name().equals(name)).toList());
    }

    /** This list with the account added, or put in the place of the one with its name. */
    AccountList with(Account account) {
        return new AccountList(Stream.concat(without(account.name()).users.stream(), Stream.of(account))
                .toList());
    }

    /** Names, hashes, ids and departments hold no character that YAML would want escaped: their records see to that. */
    String yaml() {
        var text =
                new StringBuilder("# Accounts of the console. Change it with: haidang user add|password|remove NAME\n");
        text.append(users.isEmpty() ? "users: []\n" : "users:\n");
        for (var user : users) {
            text.append("  - name: \"%s\"\n    password: \"%s\"\n    locale: %s\n    access:\n%s"
                    .formatted(
                            user.name(),
                            user.password(),
                            user.locale(),
                            user.access().written()));
            if (user.department() != null) {
                text.append("    department: \"").append(user.department()).append("\"\n");
            }
            if (user.sso() != null) {
                text.append("    sso: \"").append(user.sso()).append("\"\n");
            }
            if (user.standing() != Standing.ACTIVE) {
                text.append("    standing: ").append(user.standing().code()).append('\n');
            }
        }
        return text.toString();
    }
}
