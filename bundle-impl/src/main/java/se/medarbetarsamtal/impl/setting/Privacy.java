package se.medarbetarsamtal.impl.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.impl.Invalid;

/**
 * What the huvudman tells its employees of who answers for their personal data. It is shown and nothing else.
 *
 * @param controller who is personuppgiftsansvarig, such as a nämnd; empty for the huvudman by the name that the host gives it
 * @param contact how the dataskyddsombud is reached: a function, never a person; empty for no word of it
 * @param link where the huvudman's own information stands, always {@code https}; empty for no link
 */
public record Privacy(Optional<String> controller, Optional<String> contact, Optional<String> link) {

    public static final Privacy NONE = new Privacy(Optional.empty(), Optional.empty(), Optional.empty());

    static final int LONGEST_CONTROLLER = 100;
    static final int LONGEST_CONTACT = 200;

    public Privacy {
        controller = OneLine.given(controller);
        contact = OneLine.given(contact);
        link = OneLine.given(link);
        List<Invalid.Fault> faults = new ArrayList<>();
        controller.filter(text -> !OneLine.fits(text, LONGEST_CONTROLLER))
                .ifPresent(wrong -> faults.add(new Invalid.Fault("privacy.controller", "controller-length")));
        contact.filter(text -> !OneLine.fits(text, LONGEST_CONTACT))
                .ifPresent(wrong -> faults.add(new Invalid.Fault("privacy.contact", "contact-length")));
        link.flatMap(address -> OwnLink.fault("privacy.link", address)).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
