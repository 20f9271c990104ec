/**
 * A real Kafka broker and a real Elasticsearch server as child processes on loopback.
 *
 * <p>{@link vn.haidang.deploy.embedded.EmbeddedServers} starts both in parallel from the folder the build makes of
 * their Maven artifacts and keeps everything they write in one data folder:
 *
 * <pre>
 * lock                       held while the servers run; names the process that holds it
 * kafka/config, data         configuration (written at each start) and log segments
 * elasticsearch/config, data, tmp
 * elasticsearch/home-8.19.21 copy of the server, only when root runs it from a folder others cannot pass
 * logs/kafka.log, elasticsearch.log   this run; *.previous the run before
 * </pre>
 *
 * <p><b>Life.</b> Each server runs under a small shell wrapper ({@link vn.haidang.deploy.embedded.GuardedProcess}): it
 * ends when its parent ends, however that happens, and does not hear the terminal's Ctrl-C. Servers that a killed
 * parent left behind are still closing their files for some seconds; the next start waits for them.
 *
 * <p><b>Ports</b> are chosen at each start. <b>Environment variables</b> of the parent are not passed on: they may
 * hold secrets and options meant for another JVM.
 *
 * <p><b>Root.</b> Elasticsearch refuses to run as root. When root starts it, it runs as user 65534, who gets its data
 * and must be able to pass every folder above: see {@link vn.haidang.deploy.embedded.DataFolder}.
 *
 * <p>Linux and macOS; root needs {@code setpriv} of util-linux. Every expected failure is a
 * {@link vn.haidang.deploy.embedded.ServerException} whose message can be shown as it is.
 */
@NullMarked
package vn.haidang.deploy.embedded;

import org.jspecify.annotations.NullMarked;
