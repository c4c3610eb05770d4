package se.medarbetarsamtal.impl.persistence.dialogue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** Sealed texts, revision by revision; who was first is decided by the primary key. */
@Component(service = Texts.class)
public class StoredTexts implements Texts {

    private final Mapped<TextMapper> texts;

    @Activate
    public StoredTexts(@Reference Database database) {
        this.texts = database.mapped(TextMapper.class, TextMapper.Row.class, TextMapper.FieldRow.class, TextMapper.NumberRow.class,
                TextMapper.TalkRow.class);
    }

    @Override
    public void append(TenantRef tenant, DialogueId dialogue, SealedText text) {
        TextMapper.Row row = new TextMapper.Row(
                text.field().key(), owner(text.field()), text.revision(), text.author(), text.writtenAt(), text.sealed());
        texts.call(mapper -> mapper.insert(tenant, dialogue, row), Stale::new);
    }

    @Override
    public Optional<SealedText> newest(TenantRef tenant, DialogueId dialogue, Field field) {
        return Optional.ofNullable(texts.call(mapper -> mapper.newest(tenant, dialogue, field.key(), owner(field))))
                .map(StoredTexts::text);
    }

    @Override
    public List<SealedText> newest(TenantRef tenant, DialogueId dialogue, Set<Field.Kind> kinds) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        return texts.call(mapper -> mapper.newestOfKinds(tenant, dialogue, patterns(kinds))).stream()
                .map(StoredTexts::text)
                .toList();
    }

    @Override
    public Map<DialogueId, List<SealedText>> newestOf(TenantRef tenant, Collection<DialogueId> dialogues) {
        return ofDialogues(tenant, dialogues, true);
    }

    @Override
    public Map<DialogueId, List<SealedText>> everyOf(TenantRef tenant, Collection<DialogueId> dialogues) {
        return ofDialogues(tenant, dialogues, false);
    }

    private Map<DialogueId, List<SealedText>> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues, boolean newest) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return texts.call(mapper -> mapper.ofDialogues(tenant, dialogues, newest)).stream()
                .collect(Collectors.groupingBy(TextMapper.TalkRow::dialogue, Collectors.mapping(row -> new SealedText(
                        field(row.field(), row.owner()), row.revision(), row.author(), row.writtenAt(), row.sealed()), Collectors.toList())));
    }

    @Override
    public List<SealedText> revisions(TenantRef tenant, DialogueId dialogue, Field field, int before, int most) {
        return texts.call(mapper -> mapper.revisions(tenant, dialogue, field.key(), owner(field), before, most)).stream()
                .map(StoredTexts::text)
                .toList();
    }

    @Override
    public List<Newest> numbers(TenantRef tenant, DialogueId dialogue, Set<Field.Kind> kinds) {
        return texts.call(mapper -> mapper.numbers(tenant, dialogue, patterns(kinds))).stream()
                .map(row -> new Newest(field(row.field(), row.owner()), row.revision()))
                .toList();
    }

    @Override
    public Map<DialogueId, Set<Field.Kind>> kinds(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return texts.call(mapper -> mapper.fields(tenant, dialogues)).stream()
                .collect(Collectors.groupingBy(
                        TextMapper.FieldRow::dialogue,
                        Collectors.mapping(
                                row -> kindOf(row.field()),
                                Collectors.toCollection(() -> EnumSet.noneOf(Field.Kind.class)))));
    }

    @Override
    public boolean erase(TenantRef tenant, DialogueId dialogue, Field.Kind kind, Collection<PersonRef> authors) {
        return texts.call(mapper -> mapper.erase(tenant, dialogue, pattern(kind), authors)) > 0;
    }

    @Override
    public void erase(TenantRef tenant, DialogueId dialogue, Field field) {
        texts.call(mapper -> mapper.eraseOne(tenant, dialogue, field.key(), owner(field)));
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue) {
        texts.call(mapper -> mapper.delete(tenant, dialogue));
    }

    private static Field.Kind kindOf(String key) {
        return Field.ofKey(key, Optional.empty()).kind();
    }

    static Field field(String key, String owner) {
        return Field.ofKey(key, owner.isEmpty() ? Optional.empty() : Optional.of(new PersonRef(owner)));
    }

    private static String owner(Field field) {
        return field.owner().map(PersonRef::value).orElse("");
    }

    static List<String> patterns(Set<Field.Kind> kinds) {
        return kinds.stream().sorted().map(StoredTexts::pattern).toList();
    }

    static String pattern(Field.Kind kind) {
        return new Field(kind, "%").key();
    }

    static SealedText text(TextMapper.Row row) {
        return new SealedText(
                field(row.field(), row.owner()), row.revision(), row.author(), row.writtenAt(), row.sealed());
    }
}
