package se.medarbetarsamtal.impl.contribution;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.SchoolForm;
import se.medarbetarsamtal.api.text.Wording;
import se.medarbetarsamtal.impl.HostReady;
import se.medarbetarsamtal.impl.Messages;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** The skolform Medarbetarsamtal. Whoever shows a page of this module waits for this service. */
@Component(service = SchoolForm.class, property = "code=" + TemplateDocument.SCHOOL_FORM)
public class MedarbetarsamtalSchoolForm implements SchoolForm {

    private final Wording name = new Messages(MedarbetarsamtalSchoolForm.class).of("school-form");

    @Activate
    public MedarbetarsamtalSchoolForm(@Reference HostReady ready) { }

    @Override
    public String code() {
        return TemplateDocument.SCHOOL_FORM;
    }

    @Override
    public Wording name() {
        return name;
    }
}
