package vn.haidang.deploy.command;

/** A command cannot do what was asked; the message says why. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }
}
