package se.medarbetarsamtal.refhost.skolbanken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.api.spi.skolbanken.SkolbankenEntry;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** What Skolbanken lists: the host's own templates for pupils, and entries that were published to it. */
@Component(service = Bank.class)
public class Bank {

    private static final String VISIBLE = "select * from host_skolbanken_entry where (tenant = ? or level = 'ALL')";
    private static final String CHANGE = """
            update host_skolbanken_entry
               set version = ?, school_form = ?, title = ?, publisher = ?, level = ?, language = ?
             where tenant = ? and template = ?""";
    private static final String ADD = """
            insert into host_skolbanken_entry (version, school_form, title, publisher, level, language, tenant, template)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final Sql sql;

    @Activate
    public Bank(@Reference Database database) {
        sql = database.sql();
    }

    public List<PupilTemplate> pupilTemplates(TenantRef tenant) {
        return sql.list("select * from host_pupil_template where tenant = ? order by title, id", Bank::pupilTemplate, tenant.value());
    }

    public Optional<PupilTemplate> pupilTemplate(TenantRef tenant, String id) {
        return sql.list("select * from host_pupil_template where tenant = ? and id = ?", Bank::pupilTemplate, tenant.value(), id)
                .stream().findFirst();
    }

    /** @return the entries of these skolformer that the huvudman sees */
    public List<SkolbankenEntry> entries(TenantRef tenant, Collection<String> schoolForms) {
        return sql.list(VISIBLE + " and school_form = any(?) order by title, template", Bank::entry, tenant.value(), schoolForms);
    }

    public Optional<SkolbankenEntry> entry(TenantRef tenant, Collection<String> schoolForms, String template) {
        return sql.list(VISIBLE + " and school_form = any(?) and template = ?", Bank::entry, tenant.value(), schoolForms, template)
                .stream().findFirst();
    }

    void put(TenantRef tenant, SkolbankenEntry entry) {
        sql.together(statements -> {
            int changed = statements.run(CHANGE, entry.version(), entry.schoolForm(), entry.title(), entry.publisher(),
                    entry.level().name(), entry.language(), tenant.value(), entry.template().value());
            if (changed == 0) {
                statements.run(ADD, entry.version(), entry.schoolForm(), entry.title(), entry.publisher(),
                        entry.level().name(), entry.language(), tenant.value(), entry.template().value());
            }
        });
    }

    void remove(TenantRef tenant, TemplateId template) {
        sql.update("delete from host_skolbanken_entry where tenant = ? and template = ?", tenant.value(), template.value());
    }

    private static PupilTemplate pupilTemplate(ResultSet row) throws SQLException {
        return new PupilTemplate(
                row.getString("id"), row.getString("school_form"), row.getString("title"), row.getString("publisher"),
                List.of(row.getString("questions").split("\n")));
    }

    private static SkolbankenEntry entry(ResultSet row) throws SQLException {
        return new SkolbankenEntry(
                new TemplateId(row.getString("template")),
                row.getInt("version"),
                row.getString("school_form"),
                row.getString("title"),
                row.getString("publisher"),
                PublicationLevel.valueOf(row.getString("level")),
                row.getString("language"));
    }
}
