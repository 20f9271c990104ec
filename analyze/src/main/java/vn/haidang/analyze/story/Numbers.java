package vn.haidang.analyze.story;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Numbers that a text tells; dates and years, which many texts share, are left out. */
final class Numbers {

    private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Numbers() {}

    /** Their digits alone, as languages separate thousands and decimals differently. */
    static Set<String> of(String text) {
        Set<String> numbers = new TreeSet<>();
        var matcher = NUMBER.matcher(DATE.matcher(text).replaceAll(" "));
        while (matcher.find()) {
            String digits = matcher.group().replaceAll("[.,]", "");
            if (!YEAR.matcher(digits).matches()) {
                numbers.add(digits);
            }
        }
        return numbers;
    }
}
