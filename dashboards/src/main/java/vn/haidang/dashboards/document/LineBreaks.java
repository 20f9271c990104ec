package vn.haidang.dashboards.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line of text may end: as the platform says, but never within a date, a time or the beginning of an address: 20/11/2026, 15:20, https://. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int position = breaks.next();
        while (position > 0 && position < text.length() && isWithinNumber(position)) {
            position = breaks.next();
        }
        return position;
    }

    private boolean isWithinNumber(int position) {
        char before = text.charAt(position - 1);
        char after = text.charAt(position);
        return (before == '/' && Character.isDigit(after))
                || (after == '/' && (Character.isDigit(before) || before == ':'))
                || (before == ':' && Character.isDigit(after));
    }
}
