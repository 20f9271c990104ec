package vn.haidang.dashboards.archive;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.haidang.analyze.query.Query;

class QuerySizeTest {

    private static QuerySize size(String query) {
        return QuerySize.of(Query.parse(query));
    }

    private static String words(int count, String between) {
        return IntStream.range(0, count).mapToObj(number -> "w" + number).collect(Collectors.joining(between));
    }

    @Test
    void countsWhatIsLookedUp() {
        assertEquals(new QuerySize(1, 0, 0), size("cảng"));
        assertEquals(new QuerySize(4, 1, 0), size("\"đầu tư\" cảng lang:vi"));
        assertEquals(
                new QuerySize(20 + 5, 0, 0),
                size("(a OR \"b c\") NEAR (d OR e)"),
                "each pair in both orders, each word to rank");
        assertEquals(new QuerySize(2 + 2 * 2, 3, 2), size("NOT (title:(a OR b) SENTENCE(a, a, b))"));
        assertEquals(new QuerySize(1, 3, 0), size("NOT NOT NOT a"));
    }

    @Test
    void countsWhatIsRepeatedOnce() {
        assertEquals(new QuerySize(1, 1, 0), size("a OR a"));
        assertEquals(new QuerySize(4 + 2, 0, 0), size("(a OR a) NEAR (b OR b)"));
        assertEquals(new QuerySize(1 + 1, 0, 1), size("SENTENCE(a OR a, a OR a)"));
    }

    @Test
    void refusesWhatIsTooLarge() {
        var side = "(" + words(15, " OR ") + ")";
        var message = assertThrows(
                        QueryTooLargeException.class,
                        () -> size(side + " NEAR " + side.replace('w', 'v')).check())
                .getMessage();
        assertEquals("got 930 words, expected 800 at most", message);
        assertThrows(
                QueryTooLargeException.class,
                () -> size("NOT ".repeat(21) + "a").check());
        assertThrows(
                QueryTooLargeException.class,
                () -> size("SENTENCE(" + words(101, ", ") + ")").check());
        assertDoesNotThrow(() -> size("NOT ".repeat(20) + "a").check());
        assertDoesNotThrow(() -> size("SENTENCE(" + words(100, ", ") + ")").check());
    }
}
