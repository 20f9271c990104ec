package vn.haidang.ingest;

import vn.haidang.ingest.health.PollOutcome;

/** How one poll of a feed ended. */
sealed interface PollResult {

    /**
     * The feed was read, or had not changed.
     *
     * @param fresh articles that were new
     * @param skipped items without a title or an address
     */
    record Done(PollOutcome outcome, int fresh, int skipped) implements PollResult {}

    /**
     * The feed could not be read.
     *
     * @param reason one line
     */
    record Failed(PollOutcome outcome, String reason) implements PollResult {

        private static final int LONGEST = 300;

        public Failed {
            // Parts of it come from strangers' servers and end up in logs.
            String line = reason.replaceAll("[\\p{Cntrl}\\s]+", " ");
            reason = line.substring(0, Math.min(line.length(), LONGEST));
        }
    }
}
