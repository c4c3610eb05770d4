package se.medarbetarsamtal.impl.rest.setting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Documents;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.Privacy;
import se.medarbetarsamtal.impl.setting.Settings;
import se.medarbetarsamtal.impl.setting.Times;

/**
 * What the huvudman wants.
 *
 * @param acknowledgement null to leave it as it is, like all that follows
 * @param labels null in it for the module's own word
 * @param centralTemplates whether only Kommunadmin makes templates
 * @param ownQuestions whether the parties of a talk may add questions of their own
 * @param times whole, with every part of it
 * @param documents null in it for the module's own word, and for no link
 * @param newLinkDays for how many days the employee's page names a new chef
 * @param privacy null in it for the huvudman's name, and for nothing
 */
record SettingsBody(
        List<String> acceptedDutyRoles, Acknowledgement acknowledgement, Integer reminderDays, DecidedView.Words labels,
        Boolean centralTemplates, TimesView times, Boolean ownQuestions, DecidedView.Papers documents,
        Integer newLinkDays, DecidedView.PersonalData privacy) {

    /** Refuses what cannot be before anything is asked, all of it at once. */
    UnaryOperator<Settings> change() {
        List<Invalid.Fault> faults = Stream.<Supplier<?>>of(this::withoutParts, this::wantedLabels, this::wantedTimes,
                this::wantedDocuments, this::wantedPrivacy).flatMap(SettingsBody::faults).toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return this::over;
    }

    private static Stream<Invalid.Fault> faults(Supplier<?> part) {
        try {
            part.get();
            return Stream.empty();
        } catch (Invalid refused) {
            return refused.faults().stream();
        }
    }

    private Settings withoutParts() {
        return new SettingsBody(acceptedDutyRoles, acknowledgement, reminderDays, null, centralTemplates, null, ownQuestions, null,
                newLinkDays, null).over(Settings.DEFAULTS);
    }

    private Optional<Labels> wantedLabels() {
        return Optional.ofNullable(labels).map(DecidedView.Words::checked);
    }

    private Optional<Times> wantedTimes() {
        return Optional.ofNullable(times).map(TimesView::checked);
    }

    private Optional<Documents> wantedDocuments() {
        return Optional.ofNullable(documents).map(DecidedView.Papers::checked);
    }

    private Optional<Privacy> wantedPrivacy() {
        return Optional.ofNullable(privacy).map(DecidedView.PersonalData::checked);
    }

    private Settings over(Settings now) {
        return new Settings(Given.required("acceptedDutyRoles", acceptedDutyRoles),
                Objects.requireNonNullElse(acknowledgement, now.acknowledgement()),
                Objects.requireNonNullElse(reminderDays, now.reminderDays()),
                wantedLabels().orElse(now.labels()),
                Objects.requireNonNullElse(centralTemplates, now.centralTemplates()),
                wantedTimes().orElse(now.times()),
                Objects.requireNonNullElse(ownQuestions, now.ownQuestions()),
                wantedDocuments().orElse(now.documents()),
                Objects.requireNonNullElse(newLinkDays, now.newLinkDays()),
                wantedPrivacy().orElse(now.privacy()));
    }
}
