package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.refhost.identity.SessionCookie;
import se.medarbetarsamtal.refhost.identity.Sessions;
import se.medarbetarsamtal.refhost.sample.Sample;
import se.medarbetarsamtal.refhost.sample.SampleLogin;

/** One button a sample person. There is no password: nobody here is real. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/login")
public class LoginPage extends HostServlet {

    private static final long serialVersionUID = 1L;
    private static final String CONTENT = """
            <h1>Logga in</h1>
            <p class="lead">Det här är en exempelplattform med påhittade personer. Välj vem du vill vara – inget lösenord behövs.</p>
            {}{}""";
    private static final String GROUP = """
            <section class="card"><h2>{}</h2><ul class="logins">{}</ul></section>""";
    private static final String LOGIN = """
            <li><form method="post" action="/login"><input type="hidden" name="person" value="{}">
            <button class="login"><span class="login-name">{}</span><span class="login-role">{}</span></button></form>
            <p class="login-see">{}</p></li>""";
    private static final Html UNKNOWN = Html.of("<p class=\"box stop\" role=\"alert\">Det finns ingen sådan person.</p>");

    private final transient Sessions sessions;
    private final transient Sample sample;

    @Activate
    public LoginPage(@Reference Sessions sessions, @Reference Frame frame, @Reference Sample sample) {
        super(frame);
        this.sessions = sessions;
        this.sample = sample;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response, HttpServletResponse.SC_OK, page(Html.NOTHING));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (fromAnotherSite(request)) {
            write(response, HttpServletResponse.SC_FORBIDDEN, page(Html.NOTHING));
            return;
        }
        Optional<String> token = person(field(request, "person")).flatMap(sessions::begin);
        if (token.isEmpty()) {
            write(response, HttpServletResponse.SC_NOT_FOUND, page(UNKNOWN));
            return;
        }
        SessionCookie.token(request).ifPresent(sessions::end);
        SessionCookie.set(response, token.get());
        redirect(response, "/start");
    }

    private Html page(Html message) {
        List<Html> groups = sample.groups().stream()
                .map(group -> Html.of(GROUP, group, sample.logins().stream()
                        .filter(login -> login.group().equals(group)).map(LoginPage::login).toList()))
                .toList();
        return frame().signedOut("Logga in", Html.of(CONTENT, message, Html.of("<div class=\"columns\">{}</div>", groups)));
    }

    private static Html login(SampleLogin login) {
        return Html.of(LOGIN, login.person(), login.name(), login.role(), login.see());
    }

    private static boolean fromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
