package vn.haidang.dashboards.console.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tokens file as a whole. */
record TokenList(List<Token> tokens) {

    TokenList {
        tokens = List.copyOf(tokens);
        Set<String> names = new HashSet<>();
        for (var token : tokens) {
            if (!names.add(token.name())) {
                throw new IllegalArgumentException("got token '" + token.name() + "' twice, expected each name once");
            }
        }
    }

    TokenList without(String name) {
        return new TokenList(
                tokens.stream().filter(token -> !token.name().equals(name)).toList());
    }

    /** This list with the token added, or put in the place of the one with its name. */
    TokenList with(Token token) {
        return new TokenList(Stream.concat(without(token.name()).tokens.stream(), Stream.of(token))
                .toList());
    }
}
