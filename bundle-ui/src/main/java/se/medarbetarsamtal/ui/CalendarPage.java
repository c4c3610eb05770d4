package se.medarbetarsamtal.ui;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;

/** The talks in the host's Kalender: those that are coming, and those that still have no time. */
@Component(service = PageContribution.class)
public final class CalendarPage extends Page {

    static final String ID = "kalender";

    @Activate
    public CalendarPage(@Reference(target = WHILE_THE_SCHOOL_FORM_IS_THERE) SchoolForm present) {
        super(ID, "ms-calendar", Place.CALENDAR, Audience.STAFF);
    }
}
