package se.medarbetarsamtal.ui;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;

/** The templates of the huvudman, for its administrator. */
@Component(service = PageContribution.class)
public final class OperationTemplatesPage extends Page {

    static final String ID = "kommunens-mallar";

    @Activate
    public OperationTemplatesPage(@Reference(target = WHILE_THE_SCHOOL_FORM_IS_THERE) SchoolForm present) {
        super(ID, "ms-template-workshop", Place.SKOLBANKEN, Audience.PRINCIPAL_ORGANISER_ADMINS);
    }
}
