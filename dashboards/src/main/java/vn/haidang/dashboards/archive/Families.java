package vn.haidang.dashboards.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.analyze.result.StoryMember;

/**
 * Near-copies of one text, as the stories of some articles tell them: an article, those that copied it, those that copied
 * these.
 *
 * @param members of every story known, by article
 * @param roots the article at the beginning of each text, by article
 */
record Families(Map<String, StoryMember> members, Map<String, String> roots) {

    /**
     * The texts in some stories.
     *
     * @param stories while an article moves it may stand in two; the one that comes first here counts
     */
    static Families of(List<StoryQuestion.Members> stories) {
        Map<String, StoryMember> members = new LinkedHashMap<>();
        Map<String, String> roots = new HashMap<>();
        for (var story : stories) {
            var own = story.members().stream()
                    .filter(member -> !members.containsKey(member.articleId()))
                    .collect(Collectors.toMap(StoryMember::articleId, member -> member, (one, other) -> one));
            own.keySet().forEach(id -> roots.put(id, root(id, own)));
            members.putAll(own);
        }
        return new Families(members, roots);
    }

    private static String root(String id, Map<String, StoryMember> story) {
        Set<String> passed = new HashSet<>();
        String root = id;
        for (@Nullable String next = id; next != null && story.containsKey(next) && passed.add(next); ) {
            root = next;
            next = story.get(next).copiedFrom();
        }
        return root;
    }

    /** The text of an article; its own where no story has it. */
    String root(String articleId) {
        return roots.getOrDefault(articleId, articleId);
    }

    /** All copies of the texts of some articles, themselves included; nothing of texts that nobody copied. */
    List<String> copies(Collection<String> articleIds) {
        var asked = articleIds.stream().map(this::root).collect(Collectors.toSet());
        Map<String, List<String>> texts = new LinkedHashMap<>();
        roots.forEach((id, root) -> {
            if (asked.contains(root)) {
                texts.computeIfAbsent(root, text -> new ArrayList<>()).add(id);
            }
        });
        return texts.values().stream()
                .filter(text -> text.size() > 1)
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /** What the stories say of an article. */
    Stream<StoryMember> member(String articleId) {
        return Stream.ofNullable(members.get(articleId));
    }
}
