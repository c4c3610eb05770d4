package se.medarbetarsamtal.impl.host;

import se.medarbetarsamtal.api.spi.notice.Notice;
import se.medarbetarsamtal.api.spi.notice.Notices;

final class GuardedNotices implements Notices {

    private final Guard<Notices> guard;

    GuardedNotices(Guard<Notices> guard) {
        this.guard = guard;
    }

    @Override
    public void send(Notice notice) {
        guard.ask(host -> {
            host.send(notice);
            return notice;
        });
    }
}
