package vn.haidang.dashboards.console.account;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The accounts file as a whole. */
record AccountList(List<Account> users) {

    static final AccountList NONE = new AccountList(List.of());

    AccountList {
        users = List.copyOf(users);
        Set<String> names = new HashSet<>();
        for (var user : users) {
            if (!names.add(user.name())) {
                throw new IllegalArgumentException("got user '" + user.name() + "' twice, expected each name once");
            }
        }
    }

    Optional<Account> find(String name) {
        return users.stream().filter(user -> user.name().equals(name)).findFirst();
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
            if (user.standing() != Standing.ACTIVE) {
                text.append("    standing: ").append(user.standing().code()).append('\n');
            }
        }
        return text.toString();
    }
}
