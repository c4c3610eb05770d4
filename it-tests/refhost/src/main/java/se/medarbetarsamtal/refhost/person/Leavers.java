package se.medarbetarsamtal.refhost.person;

import java.sql.SQLException;
import java.time.LocalDate;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.refhost.db.Sql;

/** Ends what somebody has at the huvudman. The person stays: others know the name from what they did together. */
public final class Leavers {

    private Leavers() { }

    /** Ends every tjänst with the last day; the roles are taken away when that day is over. */
    public static void end(Sql.Statements statements, Leaver leaver, LocalDate today) throws SQLException {
        PersonRef person = leaver.person();
        LocalDate last = leaver.lastDay();
        statements.run("update host_duty set end_on = ? where person = ? and start_on <= ? and (end_on is null or end_on > ?)",
                last, person.value(), last, last);
        statements.run("delete from host_duty where person = ? and start_on > ?", person.value(), last);
        if (last.isBefore(today)) {
            statements.run("delete from host_role where person = ?", person.value());
        }
    }
}
