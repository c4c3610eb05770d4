package se.medarbetarsamtal.impl.persistence.template;

/** What a {@code reader} may see: the condition in VisibleTemplateMapper.xml, for the mappers that extend this one. */
interface VisibleTemplateMapper { }
