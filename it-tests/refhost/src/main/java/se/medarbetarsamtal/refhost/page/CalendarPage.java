package se.medarbetarsamtal.refhost.page;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.spi.calendar.Busy.Kind;
import se.medarbetarsamtal.refhost.calendar.Agendas;
import se.medarbetarsamtal.refhost.calendar.Entry;
import se.medarbetarsamtal.refhost.calendar.Events;
import se.medarbetarsamtal.refhost.day.Today;

/** Kalender: one week, day by day, and what is plugged in. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(CalendarPage.PATH)
public class CalendarPage extends Page {

    static final String PATH = "/kalender";

    private static final long serialVersionUID = 1L;
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", SWEDISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", SWEDISH);
    private static final String WEEK = """
            <section class="card" aria-labelledby="vecka"><h2 id="vecka">Vecka {}, {}</h2>
            <form class="actions week" method="get" action="/kalender"><button name="fran" value="{}">Föregående vecka</button>
            <button name="fran" value="">Den här veckan</button><button name="fran" value="{}">Nästa vecka</button></form>{}</section>""";

    private final transient Agendas agendas;
    private final transient Events events;
    private final transient Elements elements;

    @Activate
    public CalendarPage(@Reference Viewers viewers, @Reference Frame frame, @Reference Agendas agendas, @Reference Events events,
            @Reference Elements elements) {
        super(viewers, frame);
        this.agendas = agendas;
        this.events = events;
        this.elements = elements;
    }

    @Override
    Answer open(Viewer viewer, HttpServletRequest request) {
        if (!viewer.isStaff()) {
            return Answer.notThere();
        }
        if (viewer.isSupport()) {
            return Answer.show(PATH, "Kalender", Html.of(
                    "<h1>Kalender</h1><p class=\"empty\">Kalendern är personlig och visas inte när du är inloggad som någon annan.</p>"));
        }
        LocalDate monday = monday(field(request, "fran"));
        List<Html> parts = elements.offered(viewer, Place.CALENDAR).stream().map(page -> elements.write(page, request)).toList();
        return Answer.show(PATH, "Kalender", Html.of("<h1>Kalender</h1><div class=\"parts\">{}</div>{}", parts, week(viewer, monday)));
    }

    /** @return the Monday of that day's week; of this week where there is no day */
    private static LocalDate monday(String from) {
        LocalDate day = new Today().date();
        try {
            day = from.isEmpty() ? day : LocalDate.parse(from);
        } catch (DateTimeException noDay) {
            // This week, then.
        }
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Html week(Viewer viewer, LocalDate monday) {
        List<Html> days = monday.datesUntil(monday.plusDays(7)).map(day -> day(viewer, day)).toList();
        return Html.of(WEEK, monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), monday.getYear(), monday.minusWeeks(1),
                monday.plusWeeks(1), days);
    }

    private Html day(Viewer viewer, LocalDate day) {
        Instant from = day.atStartOfDay(SWEDEN).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(SWEDEN).toInstant();
        List<Html> entries = Stream.concat(
                        events.of(viewer.tenant(), viewer.person(), from, until).stream(),
                        agendas.of(viewer.tenant(), List.of(viewer.person()), from, until)
                                .getOrDefault(viewer.person(), List.of()).stream())
                .sorted(Comparator.comparing(Entry::start))
                .map(this::entry)
                .toList();
        Html list = entries.isEmpty() ? Html.of("<p class=\"person-place\">Inget inbokat</p>") : Html.of("<ul class=\"plain\">{}</ul>", entries);
        return Html.of("<h3 class=\"day\">{}</h3>{}", DAY.format(day), list);
    }

    private Html entry(Entry entry) {
        String time = wholeDay(entry.kind()) ? "Hela dagen" : clock(entry.start()) + "–" + clock(entry.end());
        Html title = entry.link().flatMap(elements::address)
                .map(address -> Html.of("<a href=\"{}\">{}</a>", address, entry.title()))
                .orElseGet(() -> Html.of("{}", entry.title()));
        return Html.of("<li><span class=\"clock\">{}</span> {}</li>", time, title);
    }

    private static boolean wholeDay(Kind kind) {
        return kind == Kind.DAY_OFF || kind == Kind.LEAVE || kind == Kind.HOLIDAY;
    }

    private static String clock(Instant moment) {
        return CLOCK.format(moment.atZone(SWEDEN));
    }
}
