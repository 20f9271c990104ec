/** Stories: behaviour, order of arrival, near-copies, labelled pairs, cost. */
@NullMarked
package vn.haidang.analyze.story;

import org.jspecify.annotations.NullMarked;
