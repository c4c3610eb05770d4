package se.medarbetarsamtal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class ModuleHeadersTest {

    @Mock HttpServletRequest request;
    @Mock HttpServletResponse response;
    @Mock FilterChain chain;
    ModuleHeaders filter;

    @BeforeEach
    void theModuleHasATag() {
        filter = new ModuleHeaders("\"new\"");
    }

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithIt() throws Exception {
        given(request.getMethod()).willReturn("GET");
        given(request.getRequestURI()).willReturn("/medarbetarsamtal/ui/unknown");

        filter.doFilter(request, response, chain);

        then(response).should().setHeader("X-Content-Type-Options", "nosniff");
        then(response).should().setHeader("Cross-Origin-Resource-Policy", "same-origin");
        then(response).should().setHeader("Cache-Control", "no-store");
        then(response).should().setStatus(404);
        then(chain).shouldHaveNoInteractions();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "TRACE", "OPTIONS"})
    void theModuleIsOnlyRead(String method) throws Exception {
        given(request.getMethod()).willReturn(method);

        filter.doFilter(request, response, chain);

        then(response).should().setStatus(405);
        then(response).should().setHeader("Allow", "GET, HEAD");
        then(chain).shouldHaveNoInteractions();
    }

    @Test
    void theModuleIsAlwaysJavaScriptAndHasNoDate() throws Exception {
        given(request.getMethod()).willReturn("GET");
        given(request.getRequestURI()).willReturn(Page.MODULE_URL);
        ArgumentCaptor<HttpServletResponse> passed = ArgumentCaptor.forClass(HttpServletResponse.class);

        filter.doFilter(request, response, chain);
        then(chain).should().doFilter(any(), passed.capture());
        passed.getValue().setContentType("application/octet-stream");
        passed.getValue().setDateHeader("Last-Modified", 1);

        then(response).should().setHeader("ETag", "\"new\"");
        then(response).should(never()).setContentType("application/octet-stream");
        then(response).should(never()).setDateHeader(any(), anyLong());
    }

    @Test
    void aCopyWithTheSameContentIsStillGood() throws Exception {
        given(request.getMethod()).willReturn("GET");
        given(request.getRequestURI()).willReturn(Page.MODULE_URL);
        given(request.getHeader("If-None-Match")).willReturn("\"old\", W/\"new\"");

        filter.doFilter(request, response, chain);

        then(response).should().setStatus(304);
        then(chain).shouldHaveNoInteractions();
    }

    @Test
    void anOldCopyWithTheSameDateIsReplaced() throws Exception {
        given(request.getMethod()).willReturn("GET");
        given(request.getRequestURI()).willReturn(Page.MODULE_URL);
        given(request.getHeader("If-None-Match")).willReturn("\"old\"");
        ArgumentCaptor<HttpServletRequest> passed = ArgumentCaptor.forClass(HttpServletRequest.class);

        filter.doFilter(request, response, chain);

        then(chain).should().doFilter(passed.capture(), any());
        assertThat(passed.getValue().getDateHeader("If-Modified-Since")).isEqualTo(-1);
        assertThat(passed.getValue().getHeader("If-Modified-Since")).isNull();
    }

    @Test
    void theTagFollowsTheContent() {
        assertThat(EntityTag.ofResource(Modules.FILE)).matches("\"[0-9a-f]{32}\"")
                .isNotEqualTo(EntityTag.ofResource("/se/medarbetarsamtal/ui/titles_sv.properties"));
    }
}
