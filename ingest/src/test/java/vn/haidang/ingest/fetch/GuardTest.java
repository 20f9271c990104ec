package vn.haidang.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private static final URI SECURE = URI.create("https://a.vn/");

    @Test
    void redirectDownToHttpIsRefusedAndUpIsNot() {
        var plain = URI.create("http://a.vn/");
        var guard = new Guard(Reach.ANY);
        assertEquals(Optional.of("redirect from https down to http"), guard.refuse(SECURE, plain));
        assertEquals(Optional.empty(), guard.refuse(plain, SECURE));
        assertEquals(Optional.empty(), guard.refuse(plain, plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://a.vn/",
                "file:///etc/passwd",
                "http:a.vn",
                "http://u:p@a.vn/",
                "jar:http://a.vn/x!/",
                "a.vn/b",
                "http://127.0.0.1/",
                "https://[::1]/",
                "http://10.1.1.1:8080/",
                "http://localhost/"
            })
    void addressThatIsNotForUsIsRefused(String url) {
        assertEquals(true, new Guard(Reach.PUBLIC).refuse(URI.create(url)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://a.vn", "https://xn--bo-hia.vn/", "http://8.8.8.8/", "http://127.vn/", "http://0xdata.vn/"
            })
    void addressOnTheOpenWebIsNot(String url) {
        assertEquals(Optional.empty(), new Guard(Reach.PUBLIC).refuse(URI.create(url)));
    }
}
