package se.medarbetarsamtal.impl.notice;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.PageLink;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.notice.Notice;
import se.medarbetarsamtal.api.spi.skolbanken.SkolbankenEntry;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.Templates;

/** Carries one item of the outbox to the host. */
@Component(service = Delivery.class)
public class Delivery {

    /** The page on which an employee finds the own talks, as bundle-ui names it. */
    static final String OWN_PAGE = "mina-samtal";
    /** The page on which a chef finds the staff. */
    static final String GROUP_PAGE = "mentorsgrupp";

    private final Host host;
    private final Templates templates;
    private final CalendarDelivery calendar;
    private final NoticeText texts = new NoticeText();

    @Activate
    public Delivery(@Reference Host host, @Reference Templates templates, @Reference CalendarDelivery calendar) {
        this.host = host;
        this.templates = templates;
        this.calendar = calendar;
    }

    /** @throws se.medarbetarsamtal.impl.Unavailable when the host does not take it now */
    void deliver(OutboxItem item) {
        switch (item.kind()) {
            case TEMPLATE_PUBLISHED -> publish(item);
            case TEMPLATE_WITHDRAWN -> host.skolbanken().withdraw(item.tenant(), new TemplateId(item.subject()));
            case CALENDAR_PUT -> calendar.put(item);
            case CALENDAR_CANCELLED -> calendar.cancel(item);
            default -> host.notices().send(notice(item, item.recipient().orElseThrow()));
        }
    }

    private Notice notice(OutboxItem item, PersonRef recipient) {
        return new Notice(
                item.id(),
                item.tenant(),
                recipient,
                item.sender(),
                texts.title(item.kind()),
                texts.body(item),
                item.createdAt(),
                item.kind() + "/" + item.subject(),
                Optional.of(page(item)),
                calendar.part(item));
    }

    private static PageLink page(OutboxItem item) {
        return switch (item.kind()) {
            case MANAGER_ADDED -> new PageLink(OWN_PAGE, "");
            case COLLEAGUE_ADDED, HANDED_OVER, SHOWN_TO_MANAGER, FOLLOW_UP_DUE_FOR_MANAGER, TIME_CHOSEN, TIME_ASKED,
                    TALK_SOON_FOR_MANAGER -> new PageLink(GROUP_PAGE, "");
            default -> new PageLink(OWN_PAGE, item.subject());
        };
    }

    private void publish(OutboxItem item) {
        Templates.VersionKey key =
                new Templates.VersionKey(new TemplateId(item.subject()), Integer.parseInt(item.detail()));
        PublishedTemplate template = templates.version(item.tenant(), key)
                .orElseThrow(() -> new IllegalStateException("A published version stays"));
        TemplateDocument document = template.document();
        String publisher = host.organisations().organisations(item.tenant(), List.of(template.publisher()))
                .get(template.publisher()).name();
        host.skolbanken().publish(item.tenant(), new SkolbankenEntry(key.template(), key.version(),
                document.schoolForm(), document.title(), publisher, template.level(), document.language()));
    }
}
