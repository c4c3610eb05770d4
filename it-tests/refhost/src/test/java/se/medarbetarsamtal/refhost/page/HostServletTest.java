package se.medarbetarsamtal.refhost.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.refhost.contribution.Contributions;

class HostServletTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void aBrokenPageShowsANumberAndNotWhatBroke() throws Exception {
        new BrokenPage().service(
                (HttpServletRequest) standIn(HttpServletRequest.class), (HttpServletResponse) standIn(HttpServletResponse.class));

        assertThat(written.toString(StandardCharsets.UTF_8))
                .containsPattern("Händelsenummer: [0-9a-f-]{36}")
                .doesNotContain("Alva", "IllegalState");
    }

    private Object standIn(Class<?> type) {
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, values) ->
                switch (method.getName()) {
                    case "getMethod" -> "GET";
                    case "getOutputStream" -> new Kept();
                    default -> null;
                });
    }

    private static final class BrokenPage extends HostServlet {

        private static final long serialVersionUID = 1L;

        BrokenPage() {
            super(new Frame(new Contributions() {
                @Override
                public List<PageContribution> pages() {
                    return List.of();
                }
            }));
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            throw new IllegalStateException("Alva Nyström");
        }
    }

    private final class Kept extends ServletOutputStream {

        @Override
        public void write(int part) {
            written.write(part);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
