package vn.haidang.deploy.embedded;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An embedded server cannot be started, for a reason the operator can mend. */
public final class ServerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ServerException(String message) {
        this(message, null);
    }

    ServerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What failed and what can be done; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
