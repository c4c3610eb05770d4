/** The module that a host's page loads: gives every element its name. */
import { AcceptedRoles } from './elements/ms-accepted-roles.js';
import { AgreementLine } from './elements/ms-agreement-line.js';
import { AgreementStatus } from './elements/ms-agreement-status.js';
import { Agreements } from './elements/ms-agreements.js';
import { AssignDialog } from './elements/ms-assign-dialog.js';
import { BookingDialog } from './elements/ms-booking-dialog.js';
import { ChoiceField } from './elements/ms-choice-field.js';
import { ChooseTime } from './elements/ms-choose-time.js';
import { CloseDialog } from './elements/ms-close-dialog.js';
import { Copy } from './elements/ms-copy.js';
import { CurriculumLinks } from './elements/ms-curriculum-links.js';
import { DeliverDialog } from './elements/ms-deliver-dialog.js';
import { Delivered } from './elements/ms-delivered.js';
import { Dialogue } from './elements/ms-dialogue.js';
import { DraftPreview } from './elements/ms-draft-preview.js';
import { FollowUps } from './elements/ms-follow-ups.js';
import { Gather } from './elements/ms-gather.js';
import { GettingStarted } from './elements/ms-getting-started.js';
import { GoalGroup } from './elements/ms-goal-group.js';
import { HandOverQueue } from './elements/ms-hand-over-queue.js';
import { HandOverRow } from './elements/ms-hand-over-row.js';
import { History } from './elements/ms-history.js';
import { HoldDialog } from './elements/ms-hold-dialog.js';
import { ManagerCheck } from './elements/ms-manager-check.js';
import { Meeting } from './elements/ms-meeting.js';
import { MentorGroup } from './elements/ms-mentor-group.js';
import { Modal } from './elements/ms-modal.js';
import { MyDialogues } from './elements/ms-my-dialogues.js';
import { NewTemplate } from './elements/ms-new-template.js';
import { NotesDocument } from './elements/ms-notes-document.js';
import { PersonnelNotes } from './elements/ms-personnel-notes.js';
import { OwnQuestion } from './elements/ms-own-question.js';
import { ActionPlan } from './elements/ms-plan.js';
import { PlanCell } from './elements/ms-plan-cell.js';
import { PlanDocument } from './elements/ms-plan-document.js';
import { Privacy } from './elements/ms-privacy.js';
import { Protection } from './elements/ms-protection.js';
import { PublishDialog } from './elements/ms-publish-dialog.js';
import { Reads } from './elements/ms-reads.js';
import { RecordState } from './elements/ms-record-state.js';
import { Release } from './elements/ms-release.js';
import { RemindDialog } from './elements/ms-remind-dialog.js';
import { SeasonPlanner } from './elements/ms-season-planner.js';
import { SeasonWeek } from './elements/ms-season-week.js';
import { Settings } from './elements/ms-settings.js';
import { TableField } from './elements/ms-table-field.js';
import { SourceChanges } from './elements/ms-source-changes.js';
import { TakeOverDialog } from './elements/ms-take-over-dialog.js';
import { TalkGoals } from './elements/ms-talk-goals.js';
import { TalkDocument } from './elements/ms-talk-document.js';
import { Tasks } from './elements/ms-tasks.js';
import { TemplateEditor } from './elements/ms-template-editor.js';
import { TemplateExport } from './elements/ms-template-export.js';
import { TemplateFate } from './elements/ms-template-fate.js';
import { TemplateImport } from './elements/ms-template-import.js';
import { TemplatePreview } from './elements/ms-template-preview.js';
import { TemplateWorkshop } from './elements/ms-template-workshop.js';
import { TextField } from './elements/ms-text-field.js';
import { ToNotes } from './elements/ms-to-notes.js';
import { UndoDialog } from './elements/ms-undo-dialog.js';
import { UnitGoals } from './elements/ms-unit-goals.js';
import { Calendar } from './elements/ms-calendar.js';
import { CancelDialog } from './elements/ms-cancel-dialog.js';
import { OutstandingDialog } from './elements/ms-outstanding-dialog.js';
import { SlotForm } from './elements/ms-slot-form.js';
import { Times } from './elements/ms-times.js';
import { WithoutManager } from './elements/ms-without-manager.js';

const ELEMENTS: Record<string, CustomElementConstructor> = {
  'ms-accepted-roles': AcceptedRoles,
  'ms-agreement-line': AgreementLine,
  'ms-agreement-status': AgreementStatus,
  'ms-agreements': Agreements,
  'ms-assign-dialog': AssignDialog,
  'ms-booking-dialog': BookingDialog,
  'ms-choice-field': ChoiceField,
  'ms-choose-time': ChooseTime,
  'ms-close-dialog': CloseDialog,
  'ms-copy': Copy,
  'ms-gather': Gather,
  'ms-talk-document': TalkDocument,
  'ms-curriculum-links': CurriculumLinks,
  'ms-deliver-dialog': DeliverDialog,
  'ms-delivered': Delivered,
  'ms-dialogue': Dialogue,
  'ms-draft-preview': DraftPreview,
  'ms-follow-ups': FollowUps,
  'ms-getting-started': GettingStarted,
  'ms-goal-group': GoalGroup,
  'ms-hand-over-queue': HandOverQueue,
  'ms-hand-over-row': HandOverRow,
  'ms-history': History,
  'ms-hold-dialog': HoldDialog,
  'ms-manager-check': ManagerCheck,
  'ms-meeting': Meeting,
  'ms-mentor-group': MentorGroup,
  'ms-modal': Modal,
  'ms-my-dialogues': MyDialogues,
  'ms-new-template': NewTemplate,
  'ms-notes-document': NotesDocument,
  'ms-own-question': OwnQuestion,
  'ms-personnel-notes': PersonnelNotes,
  'ms-plan': ActionPlan,
  'ms-plan-cell': PlanCell,
  'ms-plan-document': PlanDocument,
  'ms-privacy': Privacy,
  'ms-protection': Protection,
  'ms-publish-dialog': PublishDialog,
  'ms-reads': Reads,
  'ms-record-state': RecordState,
  'ms-release': Release,
  'ms-remind-dialog': RemindDialog,
  'ms-season-planner': SeasonPlanner,
  'ms-season-week': SeasonWeek,
  'ms-settings': Settings,
  'ms-table-field': TableField,
  'ms-source-changes': SourceChanges,
  'ms-take-over-dialog': TakeOverDialog,
  'ms-talk-goals': TalkGoals,
  'ms-tasks': Tasks,
  'ms-template-editor': TemplateEditor,
  'ms-template-export': TemplateExport,
  'ms-template-fate': TemplateFate,
  'ms-template-import': TemplateImport,
  'ms-template-preview': TemplatePreview,
  'ms-template-workshop': TemplateWorkshop,
  'ms-text-field': TextField,
  'ms-to-notes': ToNotes,
  'ms-undo-dialog': UndoDialog,
  'ms-unit-goals': UnitGoals,
  'ms-calendar': Calendar,
  'ms-cancel-dialog': CancelDialog,
  'ms-outstanding-dialog': OutstandingDialog,
  'ms-slot-form': SlotForm,
  'ms-times': Times,
  'ms-without-manager': WithoutManager,
};

for (const [name, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) {
    customElements.define(name, element);
  }
}
