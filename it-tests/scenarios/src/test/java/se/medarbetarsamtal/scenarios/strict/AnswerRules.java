package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What every answer says to a browser, whatever else it says. */
final class AnswerRules {

    private static final List<String> DISCREET = List.of("no-referrer", "same-origin");

    private AnswerRules() { }

    static void safe(String what, Visitor.Answer answer) {
        Map<String, String> policy = policy(answer);
        assertThat(answer.header("Content-Security-Policy")).as(what)
                .doesNotContain("unsafe-inline", "unsafe-eval", "*", "data:", "http:");
        assertThat(policy.getOrDefault("object-src", policy.get("default-src"))).as(what + ": object-src").isEqualTo("'none'");
        assertThat(policy.get("base-uri")).as(what + ": base-uri").isEqualTo("'none'");
        assertThat(policy.get("frame-ancestors")).as(what + ": frame-ancestors").isEqualTo("'none'");
        assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).as(what).isIn(DISCREET);
        assertThat(answer.response().headers().allValues("Content-Security-Policy")).as(what).hasSize(1);
    }

    static void keptNowhere(String what, Visitor.Answer answer) {
        assertThat(answer.header("Cache-Control")).as(what).isEqualTo("no-store");
        assertThat(answer.response().headers().allValues("Cache-Control")).as(what).hasSize(1);
    }

    /** JSON in UTF-8 by name, a template's file or a paper, a problem where it is one, and nothing named where there is nothing. */
    static void typed(String what, Visitor.Answer answer) {
        if (answer.body().isEmpty() && answer.header("Content-Type").isEmpty()) {
            return;
        }
        boolean isPaper = answer.status() < 400 && (what.contains("/plan-document") || what.contains("/personnel-notes-document")
                || what.contains("/copy-document"));
        boolean isPackage = answer.status() < 400 && what.contains("/package");
        boolean isCalendar = answer.status() < 400 && what.contains("/calendar-file");
        boolean isFile = answer.status() < 400 && what.contains("/file ");
        assertThat(answer.header("Content-Type")).as(what).isEqualTo(isPaper ? "application/pdf"
                : isPackage ? "application/zip"
                : isCalendar ? "text/calendar;charset=utf-8"
                : isFile ? Visitor.TEMPLATE_FILE + ";version=1" : (answer.status() < 400 ? "application/json" : "application/problem+json") + ";charset=utf-8");
    }

    /** A file has a plain name, made by the module; what is none, or a refusal, has no name. */
    static void named(String what, Visitor.Answer answer, boolean isFile) {
        List<String> names = answer.response().headers().allValues("Content-Disposition");
        if (isFile && answer.status() < 300) {
            assertThat(names).as(what).singleElement().asString().matches(Routes.FILE_NAME);
        } else {
            assertThat(names).as(what).isEmpty();
        }
    }

    private static Map<String, String> policy(Visitor.Answer answer) {
        return Arrays.stream(answer.header("Content-Security-Policy").split(";"))
                .map(String::strip)
                .filter(directive -> directive.contains(" "))
                .collect(Collectors.toMap(directive -> directive.substring(0, directive.indexOf(' ')),
                        directive -> directive.substring(directive.indexOf(' ') + 1)));
    }
}
