package se.medarbetarsamtal.ui;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;

/** A medarbetare's own talks. */
@Component(service = PageContribution.class)
public final class MyDialoguesPage extends Page {

    static final String ID = "mina-samtal";

    @Activate
    public MyDialoguesPage(@Reference(target = WHILE_THE_SCHOOL_FORM_IS_THERE) SchoolForm present) {
        super(ID, "ms-my-dialogues", Place.START_PAGE_TAB, Audience.STAFF);
    }
}
