package vn.haidang.ingest;

/** How one poll of a feed ended. */
sealed interface PollResult {

    /**
     * The feed was read, or had not changed.
     *
     * @param sent articles and edits sent on
     * @param skipped items without a title or an address
     */
    record Done(int sent, int skipped) implements PollResult {}

    /**
     * The feed could not be read.
     *
     * @param reason one line
     */
    record Failed(String reason) implements PollResult {

        private static final int LONGEST = 300;

        public Failed {
            // Parts of it come from strangers' servers and end up in logs.
            String line = reason.replaceAll("[\\p{Cntrl}\\s]+", " ");
            reason = line.substring(0, Math.min(line.length(), LONGEST));
        }
    }
}
