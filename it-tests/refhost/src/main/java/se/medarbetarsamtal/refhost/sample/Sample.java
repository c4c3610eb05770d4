package se.medarbetarsamtal.refhost.sample;

import java.sql.SQLException;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.refhost.day.Today;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** Puts the sample people into an empty database, unless the framework property {@code sample} is {@code false}. */
@Component(service = Sample.class)
public class Sample {

    private final boolean wanted;

    @Activate
    public Sample(@Reference Database database, BundleContext context) {
        wanted = !"false".equals(context.getProperty("sample"));
        if (wanted) {
            database.sql().together(Sample::write);
            database.sql().together(SampleRooms::write);
        }
    }

    public List<SampleLogin> logins() {
        return wanted ? SampleLogin.ALL : List.of();
    }

    public List<String> groups() {
        return logins().stream().map(SampleLogin::group).distinct().toList();
    }

    private static void write(Sql.Statements statements) throws SQLException {
        SampleWriter writer = new SampleWriter(statements);
        if (!writer.first()) {
            return;
        }
        SchoolYear year = SchoolYear.of(new Today().date());
        writer.huvudman(Exempelkommun.TENANT, Exempelkommun.organisations(), new Exempelkommun(year).people());
        writer.huvudman(Grannby.TENANT, Grannby.organisations(), Grannby.people(year));
        writer.template(Exempelkommun.TENANT, "elevmall-1", "GR", "Utvecklingssamtal grundskola", "Exempelkommun", """
                Vad trivs du med i skolan?
                Vad har du lyckats med den här terminen?
                Vad vill du bli bättre på, och hur kan vi hjälpa dig?""");
        writer.template(Exempelkommun.TENANT, "elevmall-2", "GY", "Utvecklingssamtal gymnasieskola", "Exempelkommun", """
                Hur går det i dina kurser?
                Vilka mål har du för nästa termin?""");
        writer.template(Exempelkommun.TENANT, "elevmall-3", "FS", "Utvecklingssamtal förskola", "Exempelkommun", """
                Vad tycker barnet om att göra på förskolan?
                Hur utvecklas barnets lek och språk?""");
    }
}
