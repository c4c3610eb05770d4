package se.medarbetarsamtal.refhost.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** What takes people's time besides the events of what is plugged in: one statement, however many are asked for. */
@Component(service = Agendas.class)
public class Agendas {

    private static final String DUTIES = """
            select d.person, d.duty_role, d.start_on, d.end_on from host_duty d join host_person p on p.id = d.person
             where p.tenant = ? and p.id = any(?)""";

    private record Held(PersonRef person, String dutyRole, LocalDate from, Optional<LocalDate> until) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    private final Sql sql;

    @Activate
    public Agendas(@Reference Database database) {
        sql = database.sql();
    }

    /** @return by person, in order; a person without an employment is absent */
    public Map<PersonRef, List<Entry>> of(TenantRef tenant, Collection<PersonRef> persons, Instant from, Instant until) {
        List<String> ids = persons.stream().map(PersonRef::value).distinct().toList();
        Map<PersonRef, List<Held>> duties = sql.list(DUTIES,
                row -> new Held(new PersonRef(row.getString(1)), row.getString(2), row.getObject(3, LocalDate.class),
                        Optional.ofNullable(row.getObject(4, LocalDate.class))),
                tenant.value(), ids).stream().collect(groupingBy(Held::person, toList()));
        Map<PersonRef, List<Entry>> agendas = new HashMap<>();
        duties.forEach((person, held) -> agendas.put(person, agenda(person, held, from, until)));
        return agendas;
    }

    private static List<Entry> agenda(PersonRef person, List<Held> held, Instant from, Instant until) {
        LocalDate first = LocalDate.ofInstant(from, Timetable.SWEDEN);
        LocalDate last = LocalDate.ofInstant(until, Timetable.SWEDEN);
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> Timetable.of(person,
                        held.stream().filter(duty -> duty.on(day)).map(Held::dutyRole).toList(), day).stream())
                .filter(entry -> entry.start().isBefore(until) && from.isBefore(entry.end()))
                .toList();
    }
}
