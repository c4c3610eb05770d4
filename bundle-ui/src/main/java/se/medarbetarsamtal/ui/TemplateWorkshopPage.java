package se.medarbetarsamtal.ui;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;

/** The templates of a school, for its Skoladmin. */
@Component(service = PageContribution.class)
public final class TemplateWorkshopPage extends Page {

    static final String ID = "egna-mallar";

    @Activate
    public TemplateWorkshopPage(@Reference(target = WHILE_THE_SCHOOL_FORM_IS_THERE) SchoolForm present) {
        super(ID, "ms-template-workshop", Place.SKOLBANKEN, Audience.SCHOOL_ADMINS);
    }
}
