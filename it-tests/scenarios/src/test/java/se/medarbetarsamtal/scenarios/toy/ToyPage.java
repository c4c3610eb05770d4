package se.medarbetarsamtal.scenarios.toy;

import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.text.Wording;

public record ToyPage(String id, String element, Place place, Audience audience) implements PageContribution {

    @Override
    public String moduleUrl() {
        return "/toy.js";
    }

    @Override
    public String apiUrl() {
        return "/toy";
    }

    @Override
    public Wording title() {
        return new Wording("Leksak", "Toy");
    }
}
