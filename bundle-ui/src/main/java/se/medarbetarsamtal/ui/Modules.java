package se.medarbetarsamtal.ui;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;

/** Serves the one JavaScript module with every element, from the folder {@code ui} of this bundle. */
@Component(service = Modules.class)
@HttpWhiteboardResource(pattern = Modules.PATTERN, prefix = Modules.FOLDER)
public final class Modules {

    static final String PATTERN = "/medarbetarsamtal/ui/*";
    static final String FOLDER = "/ui";
    static final String FILE = FOLDER + "/medarbetarsamtal.js";
}
