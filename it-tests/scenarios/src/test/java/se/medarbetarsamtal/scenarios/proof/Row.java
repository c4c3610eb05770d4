package se.medarbetarsamtal.scenarios.proof;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * One way to call a route, and what the model expects of it.
 *
 * @param what the route, with a word when it is called in more ways than one
 * @param oneSided whether there is nobody who may, or nobody who may not
 * @param opens the talks that who may is shown something of
 * @param more what else is wrong with an answer of 200, empty when nothing is
 */
record Row(
        Route route,
        String what,
        Function<Case, Visitor.Answer> call,
        Function<Case, Expected> expected,
        boolean oneSided,
        Function<Case, List<Talk>> opens,
        BiFunction<Case, Visitor.Answer, Optional<String>> more) {

    static Row row(String route, Function<Case, Visitor.Answer> call, Function<Case, Expected> expected) {
        return new Row(Route.of(route), route, call, expected, false, it -> List.of(it.talk()), (it, answer) -> Optional.empty());
    }

    Row called(String word) {
        return new Row(route, route + " (" + word + ")", call, expected, oneSided, opens, more);
    }

    Row and(BiFunction<Case, Visitor.Answer, Optional<String>> check) {
        return new Row(route, what, call, expected, oneSided, opens, check);
    }

    Row forAllAlike() {
        return new Row(route, what, call, expected, true, opens, more);
    }

    /** Shows something of the talk before, whether or not of this one. */
    Row opening(Function<Case, List<Talk>> talks) {
        return new Row(route, what, call, expected, oneSided, talks, more);
    }

    @Override
    public String toString() {
        return what;
    }
}
