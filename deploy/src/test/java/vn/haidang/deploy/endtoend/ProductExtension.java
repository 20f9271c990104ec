package vn.haidang.deploy.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one {@link RunningProduct}, started for the first that asks and closed after the last test: a second one on
 * the same broker would find its news told, its alerts raised and its pages kept already.
 */
final class ProductExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ProductExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningProduct.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(RunningProduct.class, type -> start(), RunningProduct.class);
    }

    private static RunningProduct start() {
        try {
            return RunningProduct.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
