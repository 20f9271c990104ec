package vn.haidang.dashboards.map;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.haidang.analyze.query.Query;
import vn.haidang.analyze.query.QueryException;
import vn.haidang.ingest.config.ConfigException;
import vn.haidang.ingest.config.YamlFile;

/**
 * The maps there are.
 *
 * @param maps by province id
 */
public record ProvinceMaps(Map<String, ProvinceMap> maps) {

    /** An installation without maps. */
    public static final ProvinceMaps NONE = new ProvinceMaps(Map.of());

    public ProvinceMaps {
        maps = Map.copyOf(maps);
    }

    /**
     * Reads a folder with one file per province.
     *
     * @throws ConfigException at the first mistake, naming the file
     */
    public static ProvinceMaps load(Path folder) {
        Map<String, ProvinceMap> maps = new HashMap<>();
        for (var file : YamlFile.list(folder)) {
            var map = YamlFile.read(file, ProvinceMap.class);
            map.places().forEach(place -> check(file, place));
            if (maps.put(map.province(), map) != null) {
                throw new ConfigException(file, 0, "province", "got '" + map.province() + "' a second time");
            }
        }
        return new ProvinceMaps(maps);
    }

    private static void check(Path file, MapPlace place) {
        try {
            Query.parse(place.question());
        } catch (QueryException e) {
            throw new ConfigException(
                    file, 0, "places", "'" + place.name() + "' cannot be asked for: " + e.getMessage());
        }
    }

    public Optional<ProvinceMap> of(String province) {
        return Optional.ofNullable(maps.get(province));
    }
}
