package se.medarbetarsamtal.ui;

import static java.util.Objects.requireNonNull;

import se.medarbetarsamtal.api.contribution.Audience;
import se.medarbetarsamtal.api.contribution.PageContribution;
import se.medarbetarsamtal.api.contribution.Place;
import se.medarbetarsamtal.api.text.Wording;

/** What all pages of the module share: where their elements are defined and which REST service they talk to. */
abstract class Page implements PageContribution {

    /** The path of the JavaScript module that defines every element. */
    static final String MODULE_URL = "/medarbetarsamtal/ui/medarbetarsamtal.js";

    /** The path of the REST service. */
    static final String API_URL = "/medarbetarsamtal/api/v1";

    /** A page is offered only while the skolform is: both come and go with what the module needs from the host. */
    static final String WHILE_THE_SCHOOL_FORM_IS_THERE = "(code=MEDARBETARSAMTAL)";

    private final String id;
    private final String element;
    private final Place place;
    private final Audience audience;
    private final Wording title;

    Page(String id, String element, Place place, Audience audience) {
        this.id = requireNonNull(id, "id");
        this.element = requireNonNull(element, "element");
        this.place = requireNonNull(place, "place");
        this.audience = requireNonNull(audience, "audience");
        this.title = Titles.of(id);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String element() {
        return element;
    }

    @Override
    public String moduleUrl() {
        return MODULE_URL;
    }

    @Override
    public String apiUrl() {
        return API_URL;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public Wording title() {
        return title;
    }
}
