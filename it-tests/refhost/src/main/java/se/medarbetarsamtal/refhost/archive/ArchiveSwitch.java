package se.medarbetarsamtal.refhost.archive;

import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.spi.archive.Archive;

/** Offers the personnel system to what is plugged in, where it is on. A platform without one is an ordinary platform. */
@Component(name = "refhost.archive", service = {}, immediate = true)
public class ArchiveSwitch {

    private final Optional<ServiceRegistration<Archive>> offered;

    @Activate
    public ArchiveSwitch(@Reference PersonnelSystem system, BundleContext context) {
        offered = system.isOn()
                ? Optional.of(context.registerService(Archive.class, new HostArchive(system), null))
                : Optional.empty();
    }

    @Deactivate
    public void withdraw() {
        offered.ifPresent(ServiceRegistration::unregister);
    }
}
