package se.medarbetarsamtal.impl;

import java.util.Optional;
import se.medarbetarsamtal.api.spi.archive.Archive;
import se.medarbetarsamtal.api.spi.calendar.Calendars;
import se.medarbetarsamtal.api.spi.curriculum.Curricula;
import se.medarbetarsamtal.api.spi.identity.Identity;
import se.medarbetarsamtal.api.spi.key.Keys;
import se.medarbetarsamtal.api.spi.notice.Notices;
import se.medarbetarsamtal.api.spi.organisation.Organisations;
import se.medarbetarsamtal.api.spi.person.Persons;
import se.medarbetarsamtal.api.spi.relation.Relations;
import se.medarbetarsamtal.api.spi.skolbanken.Skolbanken;

/**
 * The host's services, guarded: a service that is absent, throws, answers nothing or is silent for two seconds (an archive for ten) becomes
 * {@link Unavailable} with its name, and a call inside a transaction is a programming error that fails at once.
 */
public interface Host {

    Identity identity();

    Persons persons();

    Organisations organisations();

    Relations relations();

    Skolbanken skolbanken();

    Notices notices();

    Keys keys();

    /** @return empty while the host has none of its own: then the module's list is shown */
    Optional<Curricula> curricula();

    /** @return empty while the host has none: then nobody's busy times are known, and booking goes on */
    Optional<Calendars> calendars();

    /** @return empty while the host has none: then nothing can be handed in. */
    Optional<Archive> archive();
}
