package vn.haidang.analyze.story;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the Europe Media Monitor publishes of its method, to compare with: group-average clustering of one day's items by
 * the cosine of weighted terms, a cluster then linked to the most similar one of the seven days before.
 *
 * @param daily average cosine from which two clusters of a day merge
 * @param link cosine of the sums from which a cluster goes on with an earlier one
 */
record EmmClustering(double daily, double link) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration REACH = Duration.ofDays(7);

    /** The cluster of each article. */
    Map<String, Integer> cluster(List<Fingerprint> prints) {
        Map<LocalDate, List<Fingerprint>> days = prints.stream()
                .sorted(Comparator.comparing(Fingerprint::time).thenComparing(Fingerprint::id))
                .collect(Collectors.groupingBy(
                        print -> print.time().atZone(ZONE).toLocalDate(), TreeMap::new, Collectors.toList()));
        List<Cluster> earlier = new ArrayList<>();
        Map<String, Integer> clusters = new HashMap<>();
        int next = 0;
        for (var day : days.values()) {
            List<Cluster> today = new ArrayList<>();
            for (var cluster : merged(day)) {
                var before = earlier.stream()
                        .filter(other ->
                                Duration.between(other.time(), cluster.time()).compareTo(REACH) <= 0)
                        .max(Comparator.comparingDouble(cluster::centroidCosine))
                        .filter(other -> cluster.centroidCosine(other) >= link);
                int number = before.isPresent() ? before.get().number : next++;
                today.add(new Cluster(number, cluster.members, cluster.sum));
                cluster.members.forEach(member -> clusters.put(member.id(), number));
            }
            earlier.removeIf(other ->
                    Duration.between(other.time(), day.getFirst().time()).compareTo(REACH) > 0);
            earlier.addAll(today);
        }
        return clusters;
    }

    private List<Cluster> merged(List<Fingerprint> day) {
        List<Cluster> clusters = new ArrayList<>(day.stream()
                .map(print -> new Cluster(-1, List.of(print), unit(print)))
                .toList());
        while (true) {
            double best = daily;
            int left = -1;
            int right = -1;
            for (int i = 0; i < clusters.size(); i++) {
                for (int j = i + 1; j < clusters.size(); j++) {
                    double average = clusters.get(i).averageCosine(clusters.get(j));
                    if (average >= best) {
                        best = average;
                        left = i;
                        right = j;
                    }
                }
            }
            if (left < 0) {
                return clusters;
            }
            var both = clusters.get(left).plus(clusters.remove(right));
            clusters.set(left, both);
        }
    }

    private static Map<Integer, Double> unit(Fingerprint print) {
        double norm = Math.sqrt((double) print.terms().squares());
        var words = ByteBuffer.wrap(Base64.getDecoder().decode(print.terms().encoded()));
        Map<Integer, Double> unit = new HashMap<>();
        while (words.hasRemaining()) {
            unit.put(words.getInt(), words.getInt() / norm);
        }
        return unit;
    }

    private record Cluster(int number, List<Fingerprint> members, Map<Integer, Double> sum) {

        Instant time() {
            return members.getFirst().time();
        }

        /** Of unit vectors the mean cosine of all pairs is the product of the sums, divided. */
        double averageCosine(Cluster other) {
            return product(sum, other.sum) / (members.size() * other.members.size());
        }

        double centroidCosine(Cluster other) {
            return product(sum, other.sum) / Math.sqrt(product(sum, sum) * product(other.sum, other.sum));
        }

        Cluster plus(Cluster other) {
            List<Fingerprint> both = new ArrayList<>(members);
            both.addAll(other.members);
            Map<Integer, Double> sums = new HashMap<>(sum);
            other.sum.forEach((term, weight) -> sums.merge(term, weight, Double::sum));
            return new Cluster(-1, both, sums);
        }

        private static double product(Map<Integer, Double> a, Map<Integer, Double> b) {
            var small = a.size() < b.size() ? a : b;
            var large = a.size() < b.size() ? b : a;
            return small.entrySet().stream()
                    .mapToDouble(entry -> entry.getValue() * large.getOrDefault(entry.getKey(), 0.0))
                    .sum();
        }
    }
}
