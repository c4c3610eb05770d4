package se.medarbetarsamtal.refhost.notice;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.spi.notice.Notice;
import se.medarbetarsamtal.api.spi.notice.Notices;

/** Takes notices; a repeated one is dropped. */
@Component(name = "refhost.notice")
public class HostNotices implements Notices {

    private final Inbox inbox;

    @Activate
    public HostNotices(@Reference Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void send(Notice notice) {
        inbox.keep(notice);
    }
}
