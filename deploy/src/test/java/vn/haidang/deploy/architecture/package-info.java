@NullMarked
package vn.haidang.deploy.architecture;

import org.jspecify.annotations.NullMarked;
