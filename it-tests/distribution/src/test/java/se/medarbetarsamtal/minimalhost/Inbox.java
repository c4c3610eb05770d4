package se.medarbetarsamtal.minimalhost;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.medarbetarsamtal.api.spi.notice.Notice;
import se.medarbetarsamtal.api.spi.notice.Notices;

/** Keeps each notice once. A real host shows and mails them. */
final class Inbox implements Notices {

    private final Map<String, Notice> notices = new ConcurrentHashMap<>();

    @Override
    public void send(Notice notice) {
        notices.putIfAbsent(notice.id(), notice);
    }

    /** @return who has got one */
    @Override
    public String toString() {
        return notices.values().stream().map(notice -> notice.recipient().value()).sorted().toList().toString();
    }
}
