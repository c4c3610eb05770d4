package se.medarbetarsamtal.impl.overview;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.Settings;

/** Information on personal data (GDPR article 13). */
@Component(service = PrivacyService.class)
public class PrivacyService {

    private final AccessPolicy policy;
    private final SettingStore settings;
    private final Host host;

    @Activate
    public PrivacyService(@Reference AccessPolicy policy, @Reference SettingStore settings, @Reference Host host) {
        this.policy = policy;
        this.settings = settings;
        this.host = host;
    }

    /** @return what is the same for everybody at the huvudman; under the host's name for it, where it has not said who answers */
    public PrivacyNotice notice(Request request) {
        policy.self(request);
        Settings now = settings.now(request.tenant());
        String controller = now.privacy().controller()
                .orElseGet(() -> host.organisations().principalOrganiser(request.tenant()).name());
        return new PrivacyNotice(
                controller, now.privacy().contact(), now.privacy().link(), now.documents().personnelSystem());
    }
}
