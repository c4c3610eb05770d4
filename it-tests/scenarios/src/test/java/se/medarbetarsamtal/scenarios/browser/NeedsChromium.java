package se.medarbetarsamtal.scenarios.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The class is skipped, with a hint, where the system has no Chromium; with {@code -De2e.required=true} it fails instead. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Condition.class)
@interface NeedsChromium {

    final class Condition implements ExecutionCondition {

        private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome", "/snap/bin/chromium", "/opt/homebrew/bin/chromium",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
        private static final String HINT =
                "No Chromium found: apt-get install chromium, or point -Dchromium=… at one, to run the browser tests";

        /** @return the browser's program; empty when there is none */
        static Optional<Path> program() {
            return Stream.concat(Stream.of(System.getProperty("chromium")), USUAL.stream())
                    .filter(Objects::nonNull)
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (program().isPresent()) {
                return ConditionEvaluationResult.enabled("There is a Chromium");
            }
            if (Boolean.getBoolean("e2e.required")) {
                throw new IllegalStateException(HINT);
            }
            System.out.println(HINT);
            return ConditionEvaluationResult.disabled(HINT);
        }
    }
}
