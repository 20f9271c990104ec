/**
 * The stages put together: with servers of our own or somebody's clusters, all of them or some.
 */
@NullMarked
package vn.haidang.deploy.application;

import org.jspecify.annotations.NullMarked;
