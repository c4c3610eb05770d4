package se.medarbetarsamtal.impl.overview;

import se.medarbetarsamtal.impl.template.PublishedTemplate;

/**
 * A template beside the name of who published it.
 *
 * @param publisher the organisation's name as the host writes it now; empty when the host does not know it
 */
public record NamedTemplate(PublishedTemplate template, String publisher) { }
