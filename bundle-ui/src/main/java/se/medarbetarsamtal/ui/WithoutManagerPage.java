package se.medarbetarsamtal.ui;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;

/** On the startsida of a Skoladmin: how many talks are without a chef. */
@Component(service = PageContribution.class)
public final class WithoutManagerPage extends Page {

    static final String ID = "utan-chef";

    @Activate
    public WithoutManagerPage(@Reference(target = WHILE_THE_SCHOOL_FORM_IS_THERE) SchoolForm present) {
        super(ID, "ms-without-manager", Place.START_PAGE, Audience.SCHOOL_ADMINS);
    }
}
