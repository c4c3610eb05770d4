package se.medarbetarsamtal.ui;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.contribution.SchoolForm;

/** A whole samtalsmall, as Skolbanken previews it. */
@Component(service = PageContribution.class)
public final class TemplatePreviewPage extends Page {

    static final String ID = "mallvisning";

    @Activate
    public TemplatePreviewPage(@Reference(target = WHILE_THE_SCHOOL_FORM_IS_THERE) SchoolForm present) {
        super(ID, "ms-template-preview", Place.SKOLBANKEN_PREVIEW, Audience.STAFF);
    }
}
