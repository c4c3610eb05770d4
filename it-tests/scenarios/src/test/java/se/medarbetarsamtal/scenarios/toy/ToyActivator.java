package se.medarbetarsamtal.scenarios.toy;

import jakarta.ws.rs.core.Application;
import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;

/** A bundle that has nothing to do with the module: pages, a skolform and a REST resource of its own. */
public class ToyActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        register(context, "leksak-start", "toy-start", Place.START_PAGE, Audience.STAFF);
        register(context, "leksak-flik", "toy-tab", Place.START_PAGE_TAB, Audience.STAFF);
        register(context, "leksak-grupp", "toy-group", Place.MENTOR_GROUP, Audience.MENTORS_OF_STAFF);
        register(context, "leksak-admin", "toy-admin", Place.ADMINISTRATION, Audience.PRINCIPAL_ORGANISER_ADMINS);
        context.registerService(SchoolForm.class, new ToySchoolForm(), null);
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("osgi.jakartars.application.base", "toy");
        properties.put("osgi.jakartars.name", "toy");
        context.registerService(Application.class, new ToyApplication(), properties);
    }

    @Override
    public void stop(BundleContext context) {
        // What was registered goes with the bundle.
    }

    private static void register(BundleContext context, String id, String element, Place place, Audience audience) {
        context.registerService(PageContribution.class, new ToyPage(id, element, place, audience), null);
    }
}
