package se.medarbetarsamtal.impl.template;

/** Told, in the same transaction, what Skolbanken shall show. Implemented by {@code notice}, whose outbox carries it there. */
public interface Publication {

    void published(PublishedTemplate template);

    void withdrawn(TemplateHead template);
}
