package se.medarbetarsamtal.ui;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;

/** On the startsida: whether a chef has what a chef needs. Shows nothing to anybody else. */
@Component(service = PageContribution.class)
public final class GettingStartedPage extends Page {

    static final String ID = "kom-igang";

    @Activate
    public GettingStartedPage(@Reference(target = WHILE_THE_SCHOOL_FORM_IS_THERE) SchoolForm present) {
        super(ID, "ms-manager-check", Place.START_PAGE, Audience.STAFF);
    }
}
