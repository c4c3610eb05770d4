package se.medarbetarsamtal.impl.rest.setting;

import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Documents;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.Privacy;
import se.medarbetarsamtal.impl.setting.Settings;

/** Every setting: as it counts now, or as it is from the beginning. */
record DecidedView(
        List<String> acceptedDutyRoles,
        Acknowledgement acknowledgement,
        int reminderDays,
        Words labels,
        boolean centralTemplates,
        TimesView times,
        boolean ownQuestions,
        Papers documents,
        int newLinkDays,
        PersonalData privacy) {

    /** Labels; null for the module's own word. */
    record Words(String working, String finished) {

        Labels checked() {
            return new Labels(Optional.ofNullable(working), Optional.ofNullable(finished));
        }
    }

    /** Where a finished talk goes, and where the routine is read; null for the module's own word, and for no link. */
    record Papers(String personnelSystem, String routineLink) {

        Documents checked() {
            return new Documents(Optional.ofNullable(personnelSystem), Optional.ofNullable(routineLink));
        }
    }

    /** What employees are told; null for the huvudman's name, and for nothing. */
    record PersonalData(String controller, String contact, String link) {

        Privacy checked() {
            return new Privacy(Optional.ofNullable(controller), Optional.ofNullable(contact), Optional.ofNullable(link));
        }
    }

    static DecidedView of(Settings now) {
        return new DecidedView(
                now.acceptedDutyRoles(),
                now.acknowledgement(),
                now.reminderDays(),
                new Words(now.labels().working().orElse(null), now.labels().finished().orElse(null)),
                now.centralTemplates(),
                TimesView.of(now.times()),
                now.ownQuestions(),
                new Papers(now.documents().personnelSystem().orElse(null), now.documents().routineLink().orElse(null)),
                now.newLinkDays(),
                new PersonalData(now.privacy().controller().orElse(null), now.privacy().contact().orElse(null),
                        now.privacy().link().orElse(null)));
    }
}
