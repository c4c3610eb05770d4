package se.medarbetarsamtal.impl.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.journal.SeenMentor;
import se.medarbetarsamtal.impl.journal.SeenMentors;
import se.medarbetarsamtal.impl.journal.TripWire;
import se.medarbetarsamtal.impl.overview.MyDialogues.NewManager;
import se.medarbetarsamtal.impl.setting.SettingStore;

/** Who became able to read the actor's talks lately, after the first chefer; how lately, the huvudman says. */
@Component(service = NewManagers.class)
public class NewManagers {

    private final TripWire tripWire;
    private final SeenMentors seen;
    private final SettingStore settings;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public NewManagers(
            @Reference TripWire tripWire,
            @Reference SeenMentors seen,
            @Reference SettingStore settings,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.tripWire = tripWire;
        this.seen = seen;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Looks at the links as every reading does, so that a link is on the page at the same moment as its chef's name.
     *
     * @param links the actor's mentor links as the host has just named them
     * @return the announced ones, the newest first
     */
    List<SeenMentor> of(Request request, List<MentorLink> links) {
        Instant now = clock.now();
        Instant newest = now.minus(settings.now(request.tenant()).newLinkDays(), ChronoUnit.DAYS);
        return transactions.run(() -> {
            tripWire.observe(request.tenant(), List.of(request.person()), links, now);
            return seen.of(request.tenant(), List.of(request.person()));
        }).stream()
                .filter(link -> link.announced() && !link.linkedAt().isBefore(newest))
                .sorted(Comparator.comparing(SeenMentor::linkedAt).reversed())
                .toList();
    }

    static NewManager named(SeenMentor link, List<MentorLink> links, Names.Known known) {
        Optional<MentorLink> one = Optional.ofNullable(Names.Known.longest(links).get(link.mentor()));
        return new NewManager(
                link.mentor(),
                known.of(link.mentor()),
                LocalDate.ofInstant(link.linkedAt(), Clock.SWEDEN),
                one.flatMap(MentorLink::until),
                one.flatMap(MentorLink::reason),
                one.isPresent());
    }
}
