package vn.haidang.benchmarks.extraction;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.haidang.ingest.stream.Json;
import vn.haidang.ingest.text.Decoder;

/** Mozilla's Readability in a Node process that answers JSON lines; it gets our decoded text. */
final class NodeReadability implements Extractor, AutoCloseable {

    private final Process node;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    /**
     * Starts Node.
     *
     * @param folder where {@code npm install @mozilla/readability jsdom} was run
     */
    NodeReadability(Path folder) throws IOException {
        String script = new String(
                NodeReadability.class.getResourceAsStream("readability.cjs").readAllBytes(), StandardCharsets.UTF_8);
        node = new ProcessBuilder(List.of("node", "-e", script))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        questions = new BufferedWriter(new OutputStreamWriter(node.getOutputStream(), StandardCharsets.UTF_8));
        answers = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return "Readability.js";
    }

    @Override
    public Extraction extract(byte[] html, URI url) throws IOException {
        String page = Decoder.decode(html, null, Decoder.Declaration.HTML);
        questions.write(Json.mapper().writeValueAsString(Map.of("html", page, "url", url.toString())));
        questions.newLine();
        questions.flush();
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("Node gave up");
        }
        JsonNode answer = Json.mapper().readTree(line);
        return new Extraction(
                answer.path("text").asString(""),
                answer.path("title").asString(""),
                answer.path("byline").asString(""),
                null);
    }

    @Override
    public void close() {
        node.destroy();
    }
}
