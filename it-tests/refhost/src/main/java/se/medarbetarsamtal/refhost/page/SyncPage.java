package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.refhost.sync.Night;
import se.medarbetarsamtal.refhost.sync.Outcome;
import se.medarbetarsamtal.refhost.sync.Sync;

/** What comes from outside every night: how it went, and a button that does not wait for the night. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern({SyncPage.PATH, SyncPage.PATH + "/*"})
public class SyncPage extends Page {

    static final String PATH = "/administration/inlasning";

    private static final long serialVersionUID = 1L;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy 'kl.' HH.mm", SWEDISH).withZone(ZoneId.of("Europe/Stockholm"));
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH.mm", SWEDISH);
    private static final String CONTENT = """
            {}<section class="card"><h2>Nattlig inläsning</h2>
            <p>Varje natt kl. {} läses filen <code>sync/{}.csv</code> i datamappen. Filen är hela listan: en koppling som inte står
            i den tas bort. En fil som inte går att läsa ändrar ingenting.</p>
            <p>{}</p>
            <form class="actions" method="post" action="/administration/inlasning"><input type="hidden" name="csrf" value="{}">
            <button class="primary">Läs in nu</button></form>
            <h3>Så ser filen ut</h3>
            <pre>koppling;mentor;mentorselev
            koppling;mentor;mentorselev;till och med;skäl
            slutat;person;sista dagen
            slut;antal rader ovanför</pre>
            <p><a href="/administration/inlasning/kopplingar.csv" download>Hämta kopplingarna som de är nu</a></p></section>""";
    private static final String DONE = "<p class=\"box ok\" role=\"status\" data-focus>Filen är inläst. {}</p>";
    private static final String REFUSED = "<p class=\"box stop\" role=\"alert\" data-focus>Ingenting har ändrats. {}</p>";

    private final transient Sync sync;
    private final transient Night night;
    private final transient AdministrationTabs tabs;

    @Activate
    public SyncPage(
            @Reference Viewers viewers, @Reference Frame frame, @Reference Sync sync, @Reference Night night,
            @Reference AdministrationTabs tabs) {
        super(viewers, frame);
        this.sync = sync;
        this.night = night;
        this.tabs = tabs;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        String file = rest(request);
        if (!viewer.isMainAdmin() || !(file.isEmpty() || file.equals("kopplingar.csv"))) {
            return Answer.notThere();
        }
        return file.isEmpty() ? show(viewer, Html.NOTHING) : new Answer.Download(file, "text/csv", sync.now(viewer.tenant()));
    }

    @Override
    Answer take(Viewer viewer, HttpServletRequest request) {
        if (!viewer.isMainAdmin()) {
            return Answer.notThere();
        }
        Outcome outcome = sync.read(viewer.tenant());
        return show(viewer, Html.of(outcome.applied() ? DONE : REFUSED, outcome.said()));
    }

    private Answer show(Viewer viewer, Html message) {
        String last = sync.last(viewer.tenant()).map(SyncPage::line).orElse("Ingen fil har lästs in än.");
        return tabs.write(viewer, PATH, Html.of(CONTENT, message, AT.format(night.at()), viewer.tenant().value(), last,
                viewer.session().formToken()));
    }

    private static String line(Outcome outcome) {
        return "Senast " + WHEN.format(outcome.at()) + ": "
                + (outcome.applied() ? outcome.said() : "filen lästes inte in. " + outcome.said());
    }
}
