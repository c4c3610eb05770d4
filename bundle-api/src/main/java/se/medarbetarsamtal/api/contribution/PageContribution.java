package se.medarbetarsamtal.api.contribution;

import org.osgi.annotation.versioning.ProviderType;
import se.medarbetarsamtal.api.text.Wording;

/**
 * A custom element for one of the host's pages. The host writes
 * {@code <script type="module" src="{moduleUrl}">} and the element, with the attributes {@code lang} (language of the page),
 * {@code api} ({@link #apiUrl()}), {@code login-url} (where to sign in again) and {@code context} (see {@link Place}).
 *
 * <p>Three more are optional; without them the element says in words where to go instead of linking there:
 * {@code skolbanken-url} (the host's Skolbanken, best with the contributed {@link SchoolForm} chosen),
 * {@code mentor-group-url} (the host's page with the mentor's group) and {@code relations-url} (where an administrator finds
 * the person whose relations are to be changed).
 */
@ProviderType
public interface PageContribution {

    /** @return a name for addresses and {@link PageLink}: small letters and hyphens, the same for ever */
    String id();

    /** @return the element's name, with the prefix {@code ms-} */
    String element();

    /** @return the path of the JavaScript module that defines it, on this server */
    String moduleUrl();

    /** @return the path of the REST service that the element talks to, on this server */
    String apiUrl();

    Place place();

    /** @return who is offered the page. An offer only: what is shown is decided by REST, request by request. */
    Audience audience();

    /** @return the heading or tab */
    Wording title();
}
