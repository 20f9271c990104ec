@NullMarked
package vn.haidang.deploy.newsroom;

import org.jspecify.annotations.NullMarked;
