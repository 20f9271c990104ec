package vn.haidang.dashboards.console;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.dashboards.archive.ArchiveReader;

/**
 * An archive in which every province has the same content, with the province's own mark in every title, headline and
 * sentence: whatever page shows, it tells whose it is. It works on any record, so a new question is marked as well.
 */
final class MarkedArchive {

    private static final String MODEL = "binh-dinh";
    private static final Set<String> MARKED =
            Set.of("title", "headline", "sentence", "body", "lead", "text", "quote", "name");

    private final ArchiveReader archive;

    private MarkedArchive(ArchiveReader archive) {
        this.archive = archive;
    }

    static ArchiveReader over(ArchiveReader archive) {
        var marked = new MarkedArchive(archive);
        return (ArchiveReader) Proxy.newProxyInstance(
                MarkedArchive.class.getClassLoader(),
                new Class<?>[] {ArchiveReader.class},
                (proxy, method, arguments) -> marked.ask(method, arguments));
    }

    /** What stands in everything of that province. */
    static String mark(String province) {
        return "DAU-" + province;
    }

    private @Nullable Object ask(Method method, Object[] arguments) throws Throwable {
        Object first = arguments[0];
        List<String> provinces = first instanceof String province ? List.of(province) : provincesOf((Record) first);
        List<Object> all = new ArrayList<>();
        for (var province : provinces) {
            Object[] asked = Arrays.stream(arguments)
                    .map(argument -> argument instanceof Record search && provinces.size() > 1
                            ? rebuilt(search, (name, value) -> name.equals("provinces") ? Set.of(MODEL) : value)
                            : changed("", argument, province, MODEL, ""))
                    .toArray();
            try {
                Object answer = method.invoke(archive, asked);
                all.add(Objects.requireNonNull(changed("", answer, MODEL, province, mark(province))));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
        return all.size() == 1
                ? all.getFirst()
                : all.stream().flatMap(part -> ((List<?>) part).stream()).toList();
    }

    private static List<String> provincesOf(Record search) {
        for (var component : search.getClass().getRecordComponents()) {
            if (component.getName().equals("province")) {
                return List.of(String.valueOf(read(component, search)));
            }
            if (component.getName().equals("provinces") && read(component, search) instanceof Collection<?> many) {
                return many.stream().map(String::valueOf).toList();
            }
        }
        throw new AssertionError("a question without a province: " + search);
    }

    private static @Nullable Object changed(String name, @Nullable Object value, String from, String to, String mark) {
        return switch (value) {
            case null -> null;
            case String text -> MARKED.contains(name) && !mark.isEmpty() ? mark + " " + text : text.replace(from, to);
            case Optional<?> one -> one.map(inner -> changed(name, inner, from, to, mark));
            case Stream<?> many -> many.map(inner -> changed(name, inner, from, to, mark));
            case List<?> many ->
                many.stream().map(inner -> changed(name, inner, from, to, mark)).toList();
            case Set<?> many -> {
                var set = new HashSet<@Nullable Object>();
                many.forEach(inner -> set.add(changed(name, inner, from, to, mark)));
                yield set;
            }
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> copy = new TreeMap<>();
                map.forEach((key, inner) -> copy.put(
                        Objects.requireNonNull(changed("", key, from, to, mark)), changed("", inner, from, to, mark)));
                yield copy;
            }
            case Record record -> rebuilt(record, (component, inner) -> changed(component, inner, from, to, mark));
            default -> value;
        };
    }

    private static Object rebuilt(Record record, BiFunction<String, @Nullable Object, @Nullable Object> change) {
        var components = record.getClass().getRecordComponents();
        try {
            var constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> change.apply(component.getName(), read(component, record)))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot mark " + record, e);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }
}
