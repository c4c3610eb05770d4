package se.medarbetarsamtal.impl.persistence.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in SlotSeriesMapper.xml, at the same path. */
interface SlotSeriesMapper {

    record Row(String id, PersonRef owner, LocalDate opensOn, LocalDate closesOn, int noticeHours, int mostPerDay, Instant madeAt) { }

    /** For whom one is. */
    record Person(String series, PersonRef employee) { }

    int insert(TenantRef tenant, Row row);

    int insertPersons(TenantRef tenant, String series, Collection<PersonRef> persons);

    List<Row> find(TenantRef tenant, Collection<String> ids);

    List<Person> persons(TenantRef tenant, Collection<String> ids);

    int deletePersons(TenantRef tenant);

    int deleteEmpty(TenantRef tenant);
}
