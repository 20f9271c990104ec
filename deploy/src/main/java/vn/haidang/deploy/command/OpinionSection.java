package vn.haidang.deploy.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.haidang.analyze.opinion.Answer;
import vn.haidang.analyze.opinion.Extent;
import vn.haidang.analyze.opinion.SecondOpinion;
import vn.haidang.analyze.opinion.Summary;
import vn.haidang.analyze.opinion.Translation;

/** The language model's answers, below what the analysis says and apart from it. */
record OpinionSection(PrintWriter out) {

    void notAsked(String why) {
        heading("not asked: " + why);
    }

    void opinion(Answer<SecondOpinion> answer) {
        print("second opinion", answer, opinion -> {
            line(opinion.response().name().toLowerCase(Locale.ROOT));
            lines(List.of(opinion.sentence()));
        });
    }

    void summary(Answer<Summary> answer) {
        print("summary", answer, summary -> lines(summary.sentences()));
    }

    void translation(Answer<Translation> answer) {
        print("translation", answer, translation -> {
            line(translation.title());
            lines(translation.text().lines().toList());
        });
    }

    private <T> void print(String what, Answer<T> answer, Consumer<T> printer) {
        switch (answer) {
            case Answer.Given<T> given -> {
                heading(what + " by " + given.model() + extent(given.extent()) + ", to be checked");
                printer.accept(given.value());
            }
            case Answer.Withheld<T> withheld -> heading("no " + what + ": " + withheld.detail());
        }
    }

    private static String extent(Extent extent) {
        return switch (extent) {
            case WHOLE -> "";
            case OPENING -> " on the opening only";
        };
    }

    private void heading(String text) {
        out.println();
        out.println("language model: " + text);
    }

    private void lines(List<String> texts) {
        texts.stream().filter(text -> !text.isEmpty()).forEach(this::line);
    }

    private void line(String text) {
        out.println("  " + text);
    }
}
