package vn.haidang.ingest.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Removes what is on the page but not of the article. */
final class Boilerplate {

    private static final String NEVER_TEXT = "script, style, noscript, template, nav, aside, figure, figcaption, form, "
            + "button, select, iframe, svg, video, audio, footer, h1, time, [hidden], [aria-hidden=true]";

    /** Words of class or id, whole between separators, of boxes beside the text. */
    private static final Pattern BOX = Pattern.compile(
            "(^|[\\s_-])(related|relate|relation|lienquan|tin-lien-quan|"
                    + "recommend\\w*|sidebar|breadcrumbs?|comments?|share|social|banner|ads?|advert\\w*|newsletter|tags?|"
                    + "VCSortableInPreviewMode|caption|menu|footer|author|byline)($|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private Boilerplate() {}

    static void remove(Document document) {
        document.select(NEVER_TEXT).remove();
        document.body().getAllElements().stream()
                .filter(Boilerplate::isBox)
                .toList()
                .forEach(Element::remove);
    }

    /** A container of most of the page may carry such a word too; it is never a box. */
    private static boolean isBox(Element element) {
        boolean isFrame = element.normalName().equals("body")
                || element.normalName().equals("article")
                || element.normalName().equals("main");
        return !isFrame && BOX.matcher(element.className() + " " + element.id()).find();
    }
}
