@NullMarked
package vn.haidang.dashboards.console.article;

import org.jspecify.annotations.NullMarked;
