package se.medarbetarsamtal.ui;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;

/** For the huvudman: talks without a chef, keys and journal, in numbers only. */
@Component(service = PageContribution.class)
public final class ProtectionPage extends Page {

    static final String ID = "skydd";

    @Activate
    public ProtectionPage(@Reference(target = WHILE_THE_SCHOOL_FORM_IS_THERE) SchoolForm present) {
        super(ID, "ms-protection", Place.ADMINISTRATION, Audience.PRINCIPAL_ORGANISER_ADMINS);
    }
}
