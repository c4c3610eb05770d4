package se.medarbetarsamtal.impl.journal;

import java.time.Instant;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/**
 * One line of the journal.
 *
 * @param tenant the actor's huvudman
 * @param chain the talk, or the chain of refusals of the huvudman
 * @param number its place in the chain, from 1 without a gap
 * @param at when it was decided
 * @param actor who asked; {@link #SYSTEM} for what the module did by itself
 * @param realUser who was really signed in, when it was somebody else
 * @param allowed yes or no
 * @param act what was done or asked, a name from code
 * @param subject on what, a name or an id from code
 * @param reason by which relation, or why not
 * @param previous the hash of the line before; empty for the first
 */
public record JournalEntry(
        TenantRef tenant,
        String chain,
        long number,
        Instant at,
        PersonRef actor,
        Optional<PersonRef> realUser,
        boolean allowed,
        String act,
        String subject,
        String reason,
        String previous) {

    /** Who acts when nobody asked: the module itself. */
    public static final PersonRef SYSTEM = new PersonRef("system:medarbetarsamtal");

    /** @return the hash that the next line carries */
    public String hash() {
        return Chain.hash(this);
    }
}
