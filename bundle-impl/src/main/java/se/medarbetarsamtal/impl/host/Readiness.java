package se.medarbetarsamtal.impl.host;

import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.spi.identity.Identity;
import se.medarbetarsamtal.api.spi.person.Persons;
import se.medarbetarsamtal.api.spi.relation.Relations;
import se.medarbetarsamtal.api.spi.skolbanken.Skolbanken;
import se.medarbetarsamtal.impl.HostReady;
import se.medarbetarsamtal.impl.Purpose;

/** Comes and goes with the services without which a contribution would show a page that cannot work. */
@Component(service = HostReady.class)
public class Readiness implements HostReady {

    @Activate
    public Readiness(
            @Reference Identity identity,
            @Reference Persons persons,
            @Reference Relations relations,
            @Reference Skolbanken skolbanken,
            @Reference(target = Purpose.RUN_TIME) DataSource database) { }
}
