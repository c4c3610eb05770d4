package se.medarbetarsamtal.impl.overview;

import java.util.Optional;

/**
 * What differs between huvudmän in what an employee is told of personal data.
 *
 * @param controller who is personuppgiftsansvarig
 * @param contact how the dataskyddsombud is reached
 * @param link where the huvudman's own information stands
 * @param personnelSystem what the system is called to which finished notes are carried over
 */
public record PrivacyNotice(
        String controller, Optional<String> contact, Optional<String> link, Optional<String> personnelSystem) { }
