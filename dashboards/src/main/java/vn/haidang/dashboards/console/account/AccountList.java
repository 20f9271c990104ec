package vn.haidang.dashboards.console.account;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The accounts file as a whole. */
record AccountList(List<Account> users) {

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

    /** This list with the account added, or put in the place of the one with its name. */
    AccountList with(Account account) {
        var others = users.stream().filter(user -> !user.name().equals(account.name()));
        return new AccountList(Stream.concat(others, Stream.of(account)).toList());
    }
}
