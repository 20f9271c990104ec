package vn.haidang.dashboards.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands, without the words of the articles; for several threads. */
public final class CorrectionMemory {

    private final Map<Key, List<StandingCorrection>> standing = new HashMap<>();

    private record Key(String province, String articleId) {}

    public synchronized void add(CorrectionEvent event) {
        var key = new Key(event.province(), event.articleId());
        var all = standing.computeIfAbsent(key, article -> new ArrayList<>());
        switch (event) {
            case Correction correction -> all.add(correction.standing());
            case Withdrawal withdrawal -> all.removeIf(one -> one.id().equals(withdrawal.correction()));
        }
    }

    /** Earliest first. */
    public synchronized List<StandingCorrection> of(String province, String articleId) {
        return List.copyOf(standing.getOrDefault(new Key(province, articleId), List.of()));
    }
}
