package se.medarbetarsamtal.api.spi.archive;

import org.osgi.annotation.versioning.ConsumerType;
import se.medarbetarsamtal.api.ref.TenantRef;

/** The personnel system, where it can be reached. Absent: nothing can be handed in, and a chef carries the files over. */
@ConsumerType
public interface Archive {

    /**
     * Keeps the package, exactly once by {@link ArchivePackage#id()} within the huvudman: a second deposit of the same id, at
     * the same moment too, answers the first one's receipt and changes nothing. The caller repeats a deposit whose answer it
     * did not see; the record is the same byte for byte then, while the rest of the file may have been made anew.
     *
     * <p>Whatever is thrown means that nobody knows whether it is kept, and so does silence for ten seconds: the same package
     * comes again when the chef asks for it. Called outside every transaction, from any thread.
     *
     * @return that it is kept, for good
     */
    Receipt deposit(TenantRef tenant, ArchivePackage deposited);
}
