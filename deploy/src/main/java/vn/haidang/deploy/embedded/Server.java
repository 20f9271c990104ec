package vn.haidang.deploy.embedded;

import java.util.concurrent.Callable;

/** A server that can run as our child; asked by {@code call} whether it answers. */
interface Server extends Callable<Boolean> {

    /** What messages call it. */
    String title();

    /** Remembers the process across starts. */
    PidFile pids();

    /** Writes the configuration and starts the process. */
    GuardedProcess launch() throws InterruptedException;
}
