package vn.haidang.dashboards.briefing;

import java.util.List;
import java.util.Optional;

/** Where dossiers are kept. */
public interface BriefingLog extends AutoCloseable {

    /**
     * Those of one province, the latest press conference first.
     *
     * @throws BriefingLogAwayException when nobody can tell yet
     */
    List<BriefingHistory> list(String province);

    /**
     * One of the province.
     *
     * @throws BriefingLogAwayException when nobody can tell yet
     */
    Optional<BriefingHistory> find(String province, String id);

    /**
     * Returns once it is kept: whether it counts, or came late.
     *
     * @throws BriefingLogAwayException when nobody can say that it is kept
     */
    boolean put(BriefingEvent event);

    @Override
    void close();
}
