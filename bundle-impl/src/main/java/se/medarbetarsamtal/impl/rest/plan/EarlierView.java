package se.medarbetarsamtal.impl.rest.plan;

import java.util.List;
import se.medarbetarsamtal.impl.dialogue.RevisionService.Revision;

/** Every accepted text of one box, the newest first. */
record EarlierView(List<Revision> items) { }
