/** Press-conference dossiers on the real broker. */
@NullMarked
package vn.haidang.deploy.briefing;

import org.jspecify.annotations.NullMarked;
