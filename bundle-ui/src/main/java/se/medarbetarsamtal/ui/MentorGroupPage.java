package se.medarbetarsamtal.ui;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;

/** The staff tab of Min mentorsgrupp: the chef's one screen. */
@Component(service = PageContribution.class)
public final class MentorGroupPage extends Page {

    static final String ID = "mentorsgrupp";

    @Activate
    public MentorGroupPage(@Reference(target = WHILE_THE_SCHOOL_FORM_IS_THERE) SchoolForm present) {
        super(ID, "ms-mentor-group", Place.MENTOR_GROUP, Audience.MENTORS_OF_STAFF);
    }
}
