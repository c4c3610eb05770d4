package se.medarbetarsamtal.refhost.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.person.SecurityMarking;
import se.medarbetarsamtal.refhost.day.Today;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** The host's own lists of people, in the order of their family names. */
@Component(service = Directory.class)
public class Directory {

    private static final String PEOPLE = """
            select p.id, p.display_name, p.sort_name, p.kind, p.marking, o.id as unit, o.name as unit_name, x.what
              from host_person p
              left join (select person, unit, duty_role as what from host_duty
                          where start_on <= ? and (end_on is null or end_on >= ?)
                         union all select person, unit, class_name from host_enrolment) x on x.person = p.id
              left join host_organisation o on o.id = x.unit
             where p.tenant = ?""";
    private static final String ORDER = " order by p.sort_name, p.id, o.position, x.what";

    private record Line(
            PersonRef person, String name, PersonKind kind, SecurityMarking marking, Optional<OrganisationRef> unit, String where) { }

    private final Sql sql;
    private final Today today = new Today();

    @Activate
    public Directory(@Reference Database database) {
        sql = database.sql();
    }

    public List<Listed> all(TenantRef tenant) {
        return persons(sql.list(PEOPLE + ORDER, Directory::line, today.date(), today.date(), tenant.value()));
    }

    public List<Listed> some(TenantRef tenant, Collection<PersonRef> persons) {
        List<String> ids = persons.stream().map(PersonRef::value).toList();
        return persons(sql.list(PEOPLE + " and p.id = any(?)" + ORDER, Directory::line, today.date(), today.date(), tenant.value(), ids));
    }

    public Optional<Listed> one(TenantRef tenant, PersonRef person) {
        return some(tenant, List.of(person)).stream().findFirst();
    }

    private static List<Listed> persons(List<Line> lines) {
        Map<PersonRef, List<Line>> byPerson = new LinkedHashMap<>();
        lines.forEach(line -> byPerson.computeIfAbsent(line.person(), one -> new ArrayList<>()).add(line));
        return byPerson.values().stream().map(Directory::person).toList();
    }

    private static Listed person(List<Line> lines) {
        Line first = lines.get(0);
        return new Listed(first.person(), first.name(), first.kind(),
                lines.stream().map(Line::where).filter(where -> !where.isEmpty()).toList(),
                lines.stream().flatMap(line -> line.unit().stream()).distinct().toList(),
                first.marking() != SecurityMarking.NONE);
    }

    private static Line line(ResultSet row) throws SQLException {
        Optional<OrganisationRef> unit = Optional.ofNullable(row.getString("unit")).map(OrganisationRef::new);
        return new Line(
                new PersonRef(row.getString("id")),
                row.getString("display_name"),
                PersonKind.valueOf(row.getString("kind")),
                SecurityMarking.valueOf(row.getString("marking")),
                unit,
                unit.isPresent() ? row.getString("what") + ", " + row.getString("unit_name") : "");
    }
}
