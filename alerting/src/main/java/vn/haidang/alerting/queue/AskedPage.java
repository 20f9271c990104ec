package vn.haidang.alerting.queue;

/**
 * A page that was asked for as evidence.
 *
 * @param revision the latest one asked for
 * @param alert id of the alert that rests on it
 */
record AskedPage(int revision, String alert) {}
