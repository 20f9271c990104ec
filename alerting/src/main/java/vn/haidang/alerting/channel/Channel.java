package vn.haidang.alerting.channel;

import vn.haidang.alerting.notify.Message;

/** A way in which messages leave; used by several threads at once. */
public interface Channel {

    /** One attempt. Ends within the timeouts of the channel, or when its thread is interrupted. */
    Attempt send(Message message);

    /** Whether a repetition is harmless because the other side recognises it; then what is unknown is tried again. */
    boolean repeatable();
}
