package se.medarbetarsamtal.impl.persistence;

import java.util.Set;

/** The tables that this version's migrations make; any other {@code ms_} table is a newer version's, or somebody else's. */
final class OwnTables {

    static final Set<String> NAMES = Set.of(
            "ms_accepted_duty_role", "ms_agreement", "ms_agreement_curriculum", "ms_agreement_status", "ms_booking",
            "ms_calendar_claim", "ms_data_key", "ms_delivered_agreement", "ms_delivered_text", "ms_delivery", "ms_deposit",
            "ms_dialogue", "ms_follow_up", "ms_hand_over", "ms_idempotency", "ms_journal", "ms_journal_anchor",
            "ms_journal_head", "ms_mentor_seen", "ms_outbox", "ms_own_question", "ms_release", "ms_reminder",
            "ms_schema_history", "ms_setting", "ms_setting_change", "ms_slot", "ms_slot_person", "ms_slot_series",
            "ms_template", "ms_template_entry", "ms_template_version", "ms_template_word", "ms_text_revision",
            "ms_time_note", "ms_time_reminder", "ms_unit_goal");

    private OwnTables() { }
}
