package se.medarbetarsamtal.scenarios.toy;

import se.medarbetarsamtal.api.contribution.SchoolForm;
import se.medarbetarsamtal.api.text.Wording;

public class ToySchoolForm implements SchoolForm {

    @Override
    public String code() {
        return "LEKSAK";
    }

    @Override
    public Wording name() {
        return new Wording("Leksak", "Toy");
    }
}
