package se.medarbetarsamtal.impl.persistence.setting;

import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.setting.Acknowledgement;

/** SQL in SettingMapper.xml, at the same path. */
interface SettingMapper {

    /** One accepted befattning, with the version of the settings that it is part of. */
    record Row(
            int version, String dutyRole, Acknowledgement acknowledgement, int reminderDays, String workingLabel,
            String finishedLabel, boolean centralTemplates) { }

    /** The same without its befattningar. */
    record Values(
            Acknowledgement acknowledgement, int reminderDays, String workingLabel, String finishedLabel,
            boolean centralTemplates) { }

    List<Row> find(TenantRef tenant);

    /** @return 1, or 0 when the huvudman has settings already */
    int insert(TenantRef tenant, Values values, PersonRef by, Instant at);

    /** @return 1, or 0 when another version is stored now */
    int replace(TenantRef tenant, int expected, Values values, PersonRef by, Instant at);

    int deleteDutyRoles(TenantRef tenant);

    int insertDutyRoles(TenantRef tenant, List<String> dutyRoles);
}
