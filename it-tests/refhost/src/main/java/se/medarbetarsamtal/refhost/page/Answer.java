package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.http.HttpServletResponse;

/** What a page does with a request: show something, or lead elsewhere. */
sealed interface Answer {

    /** @param status the HTTP status
     *  @param tab the path of the open tab */
    record Show(int status, String tab, String title, Html content) implements Answer { }

    record Go(String path) implements Answer { }

    static Answer show(String tab, String title, Html content) {
        return new Show(HttpServletResponse.SC_OK, tab, title, content);
    }

    static Answer go(String path) {
        return new Go(path);
    }

    static Show notThere() {
        return new Show(HttpServletResponse.SC_NOT_FOUND, "", "Sidan finns inte", Html.of("""
                <h1>Sidan finns inte</h1>
                <p>Antingen finns den inte, eller så har du inte tillgång till den.</p>
                <p><a class="button" href="/start">Till startsidan</a></p>"""));
    }

    static Answer refused() {
        return new Show(HttpServletResponse.SC_FORBIDDEN, "", "Det gick inte", Html.of("""
                <h1>Det gick inte</h1>
                <p>Formuläret kom inte från den här inloggningen. Öppna sidan igen och försök på nytt.</p>
                <p><a class="button" href="/start">Till startsidan</a></p>"""));
    }
}
