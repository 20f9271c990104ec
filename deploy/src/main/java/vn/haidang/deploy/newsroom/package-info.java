/**
 * The sample newsroom: fictional outlets on a loopback web server, for {@code haidang demo} and end-to-end tests.
 *
 * <p>{@link vn.haidang.deploy.newsroom.Newsroom} serves feeds and article pages for hosts under {@code .example} and
 * is reached as an HTTP proxy, so that the crawler fetches {@code http://suviet.example/rss.xml} as it would fetch any
 * outlet. The texts are our own, one YAML file per outlet in {@code deploy/newsroom}; every outlet's name says that it
 * is a sample. Times are relative to the start. An article with {@code edited} changes silently a while after it.
 */
@NullMarked
package vn.haidang.deploy.newsroom;

import org.jspecify.annotations.NullMarked;
