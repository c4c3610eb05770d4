package se.medarbetarsamtal.refhost.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;
import se.medarbetarsamtal.api.text.Wording;
import se.medarbetarsamtal.refhost.contribution.Contributions;

class ElementsTest {

    private static final Wording NAME = new Wording("Trädgård", "Garden");

    @Test
    void anElementLearnsWhereTheOnlyPluggedInSkolformIsChosen() {
        assertThat(written(new Form("TRÄD GÅRD"))).contains(
                "skolbanken-url=\"/skolbanken?skolform=TR%C3%84D%20G%C3%85RD\"", "mentor-group-url=\"/mentorsgrupp\"");
    }

    @Test
    void withNoSkolformOrSeveralItLearnsWhereSkolbankenIs() {
        assertThat(written()).contains("skolbanken-url=\"/skolbanken\"");
        assertThat(written(new Form("A"), new Form("B"))).contains("skolbanken-url=\"/skolbanken\"");
    }

    private static String written(SchoolForm... forms) {
        Contributions contributions = new Contributions() {
            @Override
            public List<SchoolForm> schoolForms() {
                return List.of(forms);
            }
        };
        return new Elements(contributions).write(new Garden(), request(), "").markup();
    }

    /** A request without parameters. */
    private static HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ElementsTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, values) -> null);
    }

    private record Form(String code) implements SchoolForm {
        @Override
        public Wording name() {
            return NAME;
        }
    }

    private static final class Garden implements PageContribution {
        @Override
        public String id() {
            return "garden";
        }

        @Override
        public String element() {
            return "toy-garden";
        }

        @Override
        public String moduleUrl() {
            return "/toy/garden.js";
        }

        @Override
        public String apiUrl() {
            return "/toy/api";
        }

        @Override
        public Place place() {
            return Place.START_PAGE;
        }

        @Override
        public Audience audience() {
            return Audience.values()[0];
        }

        @Override
        public Wording title() {
            return NAME;
        }
    }
}
