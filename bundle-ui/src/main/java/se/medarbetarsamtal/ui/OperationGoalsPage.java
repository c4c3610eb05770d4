package se.medarbetarsamtal.ui;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;

/** The goals of the operation, for the huvudman's administrator. */
@Component(service = PageContribution.class)
public final class OperationGoalsPage extends Page {

    static final String ID = "verksamhetens-mal";

    @Activate
    public OperationGoalsPage(@Reference(target = WHILE_THE_SCHOOL_FORM_IS_THERE) SchoolForm present) {
        super(ID, "ms-unit-goals", Place.ADMINISTRATION, Audience.PRINCIPAL_ORGANISER_ADMINS);
    }
}
