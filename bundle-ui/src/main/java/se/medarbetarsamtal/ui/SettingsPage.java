package se.medarbetarsamtal.ui;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;

/** Which befattningar the huvudman accepts for a chef. */
@Component(service = PageContribution.class)
public final class SettingsPage extends Page {

    static final String ID = "installningar";

    @Activate
    public SettingsPage(@Reference(target = WHILE_THE_SCHOOL_FORM_IS_THERE) SchoolForm present) {
        super(ID, "ms-settings", Place.ADMINISTRATION, Audience.PRINCIPAL_ORGANISER_ADMINS);
    }
}
