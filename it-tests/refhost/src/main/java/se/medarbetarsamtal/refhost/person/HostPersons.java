package se.medarbetarsamtal.refhost.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.person.Persons;
import se.medarbetarsamtal.api.spi.person.SecurityMarking;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** Tells what is plugged in of persons: two statements, however many are asked for. */
@Component(name = "refhost.person")
public class HostPersons implements Persons {

    private record Held(String person, Duty duty) { }

    private final Sql sql;

    @Activate
    public HostPersons(@Reference Database database) {
        sql = database.sql();
    }

    @Override
    public Map<PersonRef, PersonCard> cards(TenantRef tenant, Collection<PersonRef> persons) {
        List<String> ids = persons.stream().map(PersonRef::value).distinct().toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Duty>> duties = duties(tenant, ids);
        Map<PersonRef, PersonCard> cards = new HashMap<>();
        sql.list("select * from host_person where tenant = ? and id = any(?)", row -> card(row, duties), tenant.value(), ids)
                .forEach(card -> cards.put(card.person(), card));
        return cards;
    }

    private Map<String, List<Duty>> duties(TenantRef tenant, List<String> ids) {
        return sql.list("select d.* from host_duty d join host_person p on p.id = d.person"
                        + " where p.tenant = ? and p.id = any(?) order by d.start_on, d.id",
                HostPersons::held, tenant.value(), ids)
                .stream().collect(groupingBy(Held::person, mapping(Held::duty, toList())));
    }

    private static PersonCard card(ResultSet row, Map<String, List<Duty>> duties) throws SQLException {
        String id = row.getString("id");
        return new PersonCard(
                new PersonRef(id),
                row.getString("display_name"),
                PersonKind.valueOf(row.getString("kind")),
                SecurityMarking.valueOf(row.getString("marking")),
                duties.getOrDefault(id, List.of()));
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(row.getString("person"), new Duty(
                new OrganisationRef(row.getString("unit")),
                row.getString("duty_role"),
                row.getObject("start_on", LocalDate.class),
                Optional.ofNullable(row.getObject("end_on", LocalDate.class))));
    }
}
