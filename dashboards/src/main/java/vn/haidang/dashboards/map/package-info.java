/**
 * Maps of provinces as data: a coarse outline and the places on it, one file per province, read at the start.
 *
 * <p>{@link vn.haidang.dashboards.map.ProvinceMaps} reads the folder; {@link vn.haidang.dashboards.map.ProvinceMap} is one
 * file. A place is counted by a query in the words of the search page ({@link
 * vn.haidang.dashboards.map.MapPlace#question}), so that its number and the search behind it are the same. A province
 * without a file has no map.
 */
@NullMarked
package vn.haidang.dashboards.map;

import org.jspecify.annotations.NullMarked;
