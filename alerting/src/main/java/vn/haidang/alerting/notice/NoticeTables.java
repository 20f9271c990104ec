package vn.haidang.alerting.notice;

import vn.haidang.ingest.stream.Table;

/**
 * What is remembered between events.
 *
 * @param told lines of the history of each alert that were looked at, by alert
 * @param digests what is collected, by recipient
 */
record NoticeTables(Table<Integer> told, Table<Digest> digests) {

    static NoticeTables inMemory() {
        return new NoticeTables(Table.inMemory(), Table.inMemory());
    }
}
