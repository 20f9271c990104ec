package vn.haidang.deploy.command;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What a batch command is asked, one question a line. */
final class InputLines {

    private InputLines() {}

    /**
     * The lines in UTF-8 that are not blank, each as it comes in.
     *
     * @param input stays open: standard input is not the command's to close
     */
    static Stream<String> of(InputStream input) {
        return new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank());
    }
}
