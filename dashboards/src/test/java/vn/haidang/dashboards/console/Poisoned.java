package vn.haidang.dashboards.console;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.archive.ArchiveReader;

/**
 * An archive that answers with hostile text wherever a record takes it: every text of every record that is handed out is
 * replaced in turn, unless the record refuses it or it is a name that our own program gives.
 */
final class Poisoned {

    /** Ours, not crawled: what pages are found by, and words from lists. */
    private static final Set<String> OURS = Set.of(
            "id", "province", "provinces", "label", "topics", "topic", "language", "reason", "kind", "story", "alert");

    /** Components that took hostile text, as "Record.component". */
    final Set<String> taken = new ConcurrentSkipListSet<>();

    private int next;

    ArchiveReader archive(ArchiveReader sound) {
        return (ArchiveReader) Proxy.newProxyInstance(
                ArchiveReader.class.getClassLoader(), new Class<?>[] {ArchiveReader.class}, (self, method, given) -> {
                    try {
                        return poison(method.invoke(sound, given));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Nullable
    Object poison(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::poison);
        }
        if (value instanceof Stream<?> stream) {
            return stream.map(this::poison);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::poison).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var poisoned = new TreeMap<Object, Object>();
            map.forEach((key, entry) -> poisoned.put(key, poison(entry)));
            return poisoned;
        }
        return value instanceof Record record ? poisonRecord(record) : value;
    }

    private Record poisonRecord(Record record) {
        var components = record.getClass().getRecordComponents();
        List<@Nullable Object> values = new ArrayList<>();
        for (var component : components) {
            values.add(poison(value(record, component)));
        }
        var result = built(record, components, values).orElse(record);
        for (int i = 0; i < components.length; i++) {
            Object hostile = hostile(components[i], values.get(i));
            if (hostile != null) {
                List<@Nullable Object> tried = new ArrayList<>(values);
                tried.set(i, hostile);
                var changed = built(record, components, tried);
                if (changed.isPresent()) {
                    taken.add(record.getClass().getSimpleName() + "." + components[i].getName());
                    values = tried;
                    result = changed.get();
                }
            }
        }
        return result;
    }

    /** {@code null} for what stays as it is. */
    private @Nullable Object hostile(RecordComponent component, @Nullable Object value) {
        if (OURS.contains(component.getName())) {
            return null;
        }
        if (value instanceof String) {
            return text();
        }
        if (value instanceof URI) {
            return HostileText.ADDRESSES.get(next++ % HostileText.ADDRESSES.size());
        }
        if (value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof String) {
            return list.stream().map(entry -> text()).toList();
        }
        boolean texts = value instanceof Set<?> set && set.stream().anyMatch(String.class::isInstance);
        return texts ? new TreeSet<>(List.of(text(), text())) : null;
    }

    private String text() {
        return HostileText.TEXTS.get(next++ % HostileText.TEXTS.size());
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record cannot be read or built", e);
        }
    }

    /** Empty when the record refuses the values. */
    private static Optional<Record> built(Record record, RecordComponent[] components, List<@Nullable Object> values) {
        try {
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return Optional.of((Record) constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record cannot be read or built", e);
        }
    }
}
