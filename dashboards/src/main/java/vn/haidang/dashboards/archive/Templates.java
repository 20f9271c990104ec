package vn.haidang.dashboards.archive;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import vn.haidang.ingest.stream.Json;

/** The mappings, as index templates: an index made later gets them by its name. */
final class Templates {

    private static final List<String> NAMES =
            List.of("articles", "alerts", "evidence", "stories", "surges", "trends", "versions");

    private Templates() {}

    /** Puts every template; putting the same again changes nothing. */
    static void put(ElasticsearchClient client, int replicas) {
        for (var name : NAMES) {
            var definition = definition(name, replicas);
            Request.ask(
                    "index template " + name,
                    () -> client.indices()
                            .putIndexTemplate(template ->
                                    template.name("haidang-" + name).withJson(new StringReader(definition))));
        }
    }

    static String definition(String name, int replicas) {
        try (var file = Templates.class.getResourceAsStream(name + ".json")) {
            var template = (ObjectNode) Json.mapper().readTree(file);
            template.withObject("/template/settings").put("number_of_replicas", replicas);
            return template.toString();
        } catch (IOException e) {
            throw new IllegalStateException("the mapping of " + name + " is missing from the program", e);
        }
    }
}
