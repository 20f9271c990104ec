/** The whole product over a real broker, a real Elasticsearch, a real web server and a real browser. */
@NullMarked
package vn.haidang.deploy.endtoend;

import org.jspecify.annotations.NullMarked;
