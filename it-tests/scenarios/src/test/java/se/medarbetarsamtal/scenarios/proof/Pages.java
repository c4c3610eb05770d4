package se.medarbetarsamtal.scenarios.proof;

import java.util.List;
import java.util.function.Function;

/** The host's own pages that the module's talks could turn up in. */
final class Pages {

    private Pages() { }

    static List<Row> rows() {
        return List.of(
                page("/start", it -> ""),
                page("/mentorsgrupp", it -> "?flik=medarbetare"),
                page("/notiser", it -> ""),
                page("/start/relationer", it -> "?person=" + it.talk().person()),
                page("/administration", it -> ""),
                page("/skolbanken", it -> "?ord=" + it.talk().of(Mark.OWN), Mark.OWN),
                page("/sida/mina-samtal", it -> "?context=" + it.talk().of(Mark.ID), Mark.ID));
    }

    private static Row page(String path, Function<Case, String> query, Mark... inTheAddress) {
        return Row.row(Route.PAGE + " " + path, it -> it.visitor().answer(it.visitor().to(path + query.apply(it)).GET()),
                it -> Model.page(it.talk().names(List.of(inTheAddress)))).forAllAlike();
    }
}
