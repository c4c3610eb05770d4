package se.medarbetarsamtal.refhost.skolbanken;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.SchoolForm;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.api.spi.skolbanken.SkolbankenEntry;
import se.medarbetarsamtal.refhost.contribution.Contributions;

/** Finds templates of the host's own skolformer and of those that are plugged in now; what nobody offers any more is not found. */
@Component(service = TemplateSearch.class)
public class TemplateSearch {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final PublicationLevel OWN = PublicationLevel.PRINCIPAL_ORGANISER;

    private final Bank bank;
    private final Contributions contributions;

    @Activate
    public TemplateSearch(@Reference Bank bank, @Reference Contributions contributions) {
        this.bank = bank;
        this.contributions = contributions;
    }

    /** @return what people may choose from, by code */
    public Map<String, String> schoolForms() {
        Map<String, String> forms = new LinkedHashMap<>();
        for (OwnSchoolForm own : OwnSchoolForm.values()) {
            forms.put(own.name(), own.label());
        }
        contributions.schoolForms().forEach(form -> forms.putIfAbsent(form.code(), form.name().in(SWEDISH)));
        return forms;
    }

    /**
     * What is looked for; what is empty does not matter.
     *
     * @param schoolForm a code
     * @param level the name of a {@link PublicationLevel}
     * @param language the first part of an IETF tag
     */
    public record Wanted(String schoolForm, String words, String level, String language) {

        private boolean is(String form, PublicationLevel its, String tag) {
            return (schoolForm.isEmpty() || form.equals(schoolForm)) && (level.isEmpty() || its.name().equals(level))
                    && (language.isEmpty() || tag.equals(language) || tag.startsWith(language + "-"));
        }
    }

    public List<Hit> find(Actor reader, Wanted wanted) {
        Map<String, String> names = schoolForms();
        List<Hit> found = new ArrayList<>();
        bank.pupilTemplates(reader.tenant()).stream()
                .filter(template -> wanted.is(template.schoolForm(), OWN, SWEDISH.getLanguage()) && holds(template, wanted.words()))
                .forEach(template -> found.add(hit(template, names)));
        pluggedIn().stream()
                .filter(code -> wanted.schoolForm().isEmpty() || code.equals(wanted.schoolForm()))
                .flatMap(code -> entries(reader, code, wanted.words()))
                .filter(entry -> wanted.is(entry.schoolForm(), entry.level(), entry.language()))
                .forEach(entry -> found.add(hit(entry, names)));
        return found;
    }

    /** @return the entry, if it is one that the reader finds */
    public Optional<SkolbankenEntry> entry(Actor reader, String template) {
        return bank.entry(reader.tenant(), pluggedIn(), template)
                .filter(entry -> seen(reader, entry.schoolForm(), "").contains(entry.template()));
    }

    public Optional<PupilTemplate> pupilTemplate(TenantRef tenant, String id) {
        return bank.pupilTemplate(tenant, id);
    }

    private List<String> pluggedIn() {
        return contributions.schoolForms().stream().map(SchoolForm::code).toList();
    }

    /** The content type says which, in its own order: it knows who may see what. */
    private Stream<SkolbankenEntry> entries(Actor reader, String code, String words) {
        Map<TemplateId, SkolbankenEntry> all = bank.entries(reader.tenant(), List.of(code)).stream()
                .collect(Collectors.toMap(SkolbankenEntry::template, Function.identity()));
        return seen(reader, code, words).stream().flatMap(id -> Stream.ofNullable(all.get(id)));
    }

    private List<TemplateId> seen(Actor reader, String code, String words) {
        return contributions.contentType(code).map(type -> type.search(reader, words)).orElse(List.of());
    }

    private static boolean holds(PupilTemplate template, String words) {
        String text = (template.title() + ' ' + String.join(" ", template.questions())).toLowerCase(SWEDISH);
        return List.of(words.toLowerCase(SWEDISH).split("\\s+")).stream().allMatch(text::contains);
    }

    private static Hit hit(PupilTemplate template, Map<String, String> names) {
        return new Hit(template.id(), template.title(), names.get(template.schoolForm()), template.publisher(), level(OWN));
    }

    private static Hit hit(SkolbankenEntry entry, Map<String, String> names) {
        return new Hit(entry.template().value(), entry.title(), names.get(entry.schoolForm()), entry.publisher(),
                level(entry.level()));
    }

    /** @return the level in words for people */
    public static String level(PublicationLevel level) {
        return switch (level) {
            case DRAFT -> "Utkast";
            case SCHOOL -> "Skola";
            case PRINCIPAL_ORGANISER -> "Kommun";
            case ALL -> "Alla";
        };
    }
}
