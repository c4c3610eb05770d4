package se.medarbetarsamtal.impl.persistence.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.plan.CurriculumLinks;

/** Codes of läroplaner beside agreements. */
@Component(service = CurriculumLinks.class)
public class StoredCurriculumLinks implements CurriculumLinks {

    private final Database database;
    private final Mapped<CurriculumLinkMapper> links;

    @Activate
    public StoredCurriculumLinks(@Reference Database database) {
        this.database = database;
        this.links = database.mapped(CurriculumLinkMapper.class, CurriculumLinkMapper.Row.class);
    }

    @Override
    public Map<String, List<String>> ofDialogue(TenantRef tenant, DialogueId dialogue) {
        return ofDialogues(tenant, List.of(dialogue));
    }

    @Override
    public Map<String, List<String>> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return links.call(mapper -> mapper.ofDialogues(tenant, dialogues)).stream()
                .collect(Collectors.groupingBy(CurriculumLinkMapper.Row::agreement,
                        Collectors.mapping(CurriculumLinkMapper.Row::code, Collectors.toList())));
    }

    @Override
    public void replace(TenantRef tenant, DialogueId dialogue, String agreement, List<String> codes) {
        database.run(() -> {
            links.call(mapper -> mapper.clear(tenant, dialogue, agreement));
            if (!codes.isEmpty()) {
                links.call(mapper -> mapper.insert(tenant, dialogue, agreement, codes));
            }
        });
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue) {
        links.call(mapper -> mapper.delete(tenant, dialogue));
    }
}
