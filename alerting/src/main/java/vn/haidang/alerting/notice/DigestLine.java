package vn.haidang.alerting.notice;

import java.net.URI;

/** An alert in a digest, in the words of when it was collected. */
record DigestLine(String alert, String text, URI link) {}
