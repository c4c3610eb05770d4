package se.medarbetarsamtal.ui;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;

/** The goals of a chef's own unit and workplace, and of what is above. */
@Component(service = PageContribution.class)
public final class GoalsPage extends Page {

    static final String ID = "mal";

    @Activate
    public GoalsPage(@Reference(target = WHILE_THE_SCHOOL_FORM_IS_THERE) SchoolForm present) {
        super(ID, "ms-unit-goals", Place.START_PAGE_TAB, Audience.MENTORS_OF_STAFF);
    }
}
