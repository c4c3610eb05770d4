package se.medarbetarsamtal.scenarios.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The test is skipped, with a hint, where the system has no LibreOffice; with {@code -De2e.required=true} it fails instead. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsLibreOffice.Condition.class)
@interface NeedsLibreOffice {

    final class Condition implements ExecutionCondition {

        private static final String HINT =
                "No LibreOffice found: apt-get install libreoffice-calc-nogui, or point -Dsoffice=… at it, to run the spreadsheet test";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (LibreOffice.program().isPresent()) {
                return ConditionEvaluationResult.enabled("There is a LibreOffice");
            }
            if (Boolean.getBoolean("e2e.required")) {
                throw new IllegalStateException(HINT);
            }
            System.out.println(HINT);
            return ConditionEvaluationResult.disabled(HINT);
        }
    }
}
