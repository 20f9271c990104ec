package vn.haidang.ingest.config;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** A key must be there unless its record component says {@link Nullable} or is an {@link Optional}. */
final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getOwner().getMember() instanceof Executable creator) {
            AnnotatedType type = creator.getAnnotatedParameterTypes()[parameter.getIndex()];
            return !type.isAnnotationPresent(Nullable.class) && parameter.getRawType() != Optional.class;
        }
        return super.hasRequiredMarker(config, member);
    }
}
