package vn.haidang.dashboards.document;

/**
 * Measures of an official document (Decree 30/2020/NĐ-CP, annex I): A4, margins top and bottom 20–25 mm, left 30–35, right
 * 15–20; Times New Roman, black; page number 13–14 points, centred in the top margin, not on the first page. The size of
 * running text is our choice within what is usual.
 */
final class Layout {

    static final String FONT = "Times New Roman";

    static final int PAGE_WIDTH = 210;
    static final int PAGE_HEIGHT = 297;
    static final int TOP = 20;
    static final int BOTTOM = 20;
    static final int LEFT = 30;
    static final int RIGHT = 20;
    static final int HEADER = 10;
    static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    static final int TEXT_SIZE = 13;
    static final int TABLE_SIZE = 11;
    static final int CODE_SIZE = 9;
    static final int PAGE_NUMBER_SIZE = 13;
    static final int TITLE_SIZE = 14;
    static final int NATION_SIZE = 12;
    static final int MOTTO_SIZE = 13;

    private static final double TWIPS_OF_A_MILLIMETRE = 1440 / 25.4;

    private Layout() {}

    /** Word's unit, a twentieth of a point. */
    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_OF_A_MILLIMETRE);
    }
}
