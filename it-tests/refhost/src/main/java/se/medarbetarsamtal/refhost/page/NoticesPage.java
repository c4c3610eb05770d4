package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.refhost.notice.Inbox;
import se.medarbetarsamtal.refhost.notice.Received;

/** Notiser, newest first. They become read by a button, never by being looked at. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/notiser")
public class NoticesPage extends Page {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy 'kl.' HH.mm", Locale.forLanguageTag("sv-SE")).withZone(ZoneId.of("Europe/Stockholm"));
    private static final String MARK = """
            <form class="actions" method="post" action="/notiser"><input type="hidden" name="csrf" value="{}">
            <button>Markera alla som lästa</button></form>""";
    private static final String OPEN = """
            <form method="post" action="/notiser"><input type="hidden" name="csrf" value="{}">
            <button name="notis" value="{}">Öppna</button></form>""";
    private static final String NOTICE = """
            <li class="card{}"><h2>{}{}</h2><p>{}</p><p class="person-place">{}{}</p>{}{}</li>""";
    private static final String FILE = """
            <p><a href="{}{}" download>Hämta tiden till din kalender</a></p>""";

    private final transient Inbox inbox;
    private final transient Elements elements;

    @Activate
    public NoticesPage(
            @Reference Viewers viewers, @Reference Frame frame, @Reference Inbox inbox, @Reference Elements elements) {
        super(viewers, frame);
        this.inbox = inbox;
        this.elements = elements;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        if (viewer.isSupport()) {
            return Answer.show("/notiser", "Notiser", Html.of(
                    "<h1>Notiser</h1><p class=\"empty\">Notiser är personliga och visas inte när du är inloggad som någon annan.</p>"));
        }
        List<Received> received = inbox.of(viewer.person());
        Html list = received.isEmpty()
                ? Html.of("<p class=\"empty\">Här kommer dina notiser. Just nu finns ingen.</p>")
                : Html.of("<ul class=\"notices\">{}</ul>", received.stream().map(one -> notice(viewer, one)).toList());
        return Answer.show("/notiser", "Notiser", Html.of("<h1>Notiser</h1>{}{}",
                Html.when(viewer.unread() > 0, MARK, viewer.session().formToken()), list));
    }

    @Override
    Answer take(Viewer viewer, HttpServletRequest request) {
        String id = field(request, "notis");
        if (id.isEmpty()) {
            inbox.markAllRead(viewer.person());
            return Answer.go("/notiser");
        }
        inbox.markRead(viewer.person(), id);
        return Answer.go(inbox.of(viewer.person()).stream().filter(notice -> notice.id().equals(id)).findFirst()
                .flatMap(Received::link).flatMap(elements::address).orElse("/notiser"));
    }

    private Html notice(Viewer viewer, Received notice) {
        boolean leadsSomewhere = notice.link().flatMap(elements::address).isPresent();
        return Html.of(NOTICE, Html.when(notice.unread(), " unread"), notice.title(),
                Html.when(notice.unread(), " <span class=\"badge\">Oläst</span>"), notice.body(),
                WHEN.format(notice.sentAt()), notice.sender().map(name -> " · " + name).orElse(""),
                Html.when(leadsSomewhere, OPEN, viewer.session().formToken(), notice.id()),
                Html.when(notice.calendar().isPresent(), FILE, NoticeFilePage.PATH, notice.id()));
    }
}
