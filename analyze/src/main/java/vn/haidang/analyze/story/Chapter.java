package vn.haidang.analyze.story;

import vn.haidang.analyze.result.AnalyzedArticle;
import vn.haidang.analyze.result.MemberRole;
import vn.haidang.analyze.result.StoryMember;

/** An article within its story with all that is known of it. */
record Chapter(Node node, Card card, StoryMember member) {

    AnalyzedArticle analyzed() {
        return card.analyzed();
    }

    String id() {
        return node.id();
    }

    boolean isCopy() {
        return member.role() == MemberRole.COPY;
    }
}
