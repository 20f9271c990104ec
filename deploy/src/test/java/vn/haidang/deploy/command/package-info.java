@NullMarked
package vn.haidang.deploy.command;

import org.jspecify.annotations.NullMarked;
