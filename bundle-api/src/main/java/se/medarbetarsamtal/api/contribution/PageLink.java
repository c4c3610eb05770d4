package se.medarbetarsamtal.api.contribution;

import static java.util.Objects.requireNonNull;

/**
 * An address inside the host without knowing the host's addresses: the host turns it into a link to the page that holds the
 * contribution.
 *
 * @param page the {@link PageContribution#id()}
 * @param context what the element there gets as {@code context}; empty for none
 */
public record PageLink(String page, String context) {

    public PageLink {
        requireNonNull(page, "page");
        requireNonNull(context, "context");
    }
}
