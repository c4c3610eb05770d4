package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.http.HttpServletResponse;

/** What a page does with a request: show something, give a file, lead elsewhere, or lead there as somebody else. */
sealed interface Answer {

    /** @param status the HTTP status
     *  @param tab the path of the open tab */
    record Show(int status, String tab, String title, Html content) implements Answer { }

    record Go(String path) implements Answer { }

    /** @param name of a file to keep
     *  @param type its media type */
    record Download(String name, String type, String text) implements Answer { }

    /** @param token of the session that the browser has from now on */
    record Enter(String path, String token) implements Answer {

        /** Hides the token: it opens a session. */
        @Override
        public String toString() {
            return "Enter[" + path + "]";
        }
    }

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

    static Answer lookOnly(String displayName) {
        return new Show(HttpServletResponse.SC_FORBIDDEN, "", "Det gick inte", Html.of("""
                <h1>Det gick inte</h1>
                <p>Du är inloggad som {}. Då kan du titta, men inget har ändrats.</p>
                <p>Välj Avsluta högst upp för att göra något som dig själv.</p>
                <p><a class="button" href="/start">Till startsidan</a></p>""", displayName));
    }

    static Answer refused() {
        return new Show(HttpServletResponse.SC_FORBIDDEN, "", "Det gick inte", Html.of("""
                <h1>Det gick inte</h1>
                <p>Formuläret kom inte från den här inloggningen. Öppna sidan igen och försök på nytt.</p>
                <p><a class="button" href="/start">Till startsidan</a></p>"""));
    }
}
