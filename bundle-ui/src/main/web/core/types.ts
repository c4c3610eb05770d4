/** What REST answers with. Names are the service's own. */
import type { Outstanding, Warning } from './booking-types.js';

export interface Person { person: string; displayName: string }
/** A chef who is linked now; for a disclosure with the last day and the reason. */
export interface Manager extends Person { responsible: boolean; until: string | null; reason: string | null }
/** A link that the employee is told of; it may be gone again. */
export interface NewManager extends Person { linkedOn: string; until: string | null; reason: string | null; present: boolean }

export interface Readiness {
  concerned: boolean;
  observer: boolean;
  dutyRole: boolean;
  heldDutyRoles: string[];
  acceptedDutyRoles: string[];
  mayActAsManager: boolean;
}

export interface Period { id: string; name: string; startsOn: string; endsOn: string }

export interface Booking {
  revision: number;
  start: string;
  zone: string;
  minutes: number;
  place: string | null;
  /** the offered time that it was chosen from */
  slot?: string | null;
  /** the room of the host's calendar, when one was chosen */
  room?: string | null;
  sent: boolean;
  /** whether the employee knows of it, or of one before it; only in the opened talk and the opened time */
  told?: boolean | null;
  /** what the chef wrote when the time was moved */
  message?: string | null;
  /** that the employee wants another time, and what was written with it */
  asked?: { at: string; text: string | null } | null;
  warnings?: Warning[];
}

/** A booking as the chef's list shows it: for a protected identity only that there is one, and whether it was sent. */
export interface ListedBooking { hidden: boolean; start: string | null; zone: string | null; sent: boolean }

export type DialogueState = 'ASSIGNED' | 'TALK' | 'HELD' | 'DELIVERED' | 'CLOSED';
export type PreparationState = 'NOT_STARTED' | 'STARTED' | 'SHOWN';
export interface TemplateName { id: string; version: number; title: string }

/** One talk, as the chef's list shows it. */
export interface GroupDialogue {
  id: string;
  version: number;
  /** stands on its papers in place of a name */
  code: string;
  template: TemplateName;
  state: DialogueState;
  responsible: boolean;
  /** whoever answered for it is no longer linked to the employee */
  withoutResponsible: boolean;
  canTakeOver: boolean;
  undoable: boolean;
  employeePreparation: PreparationState;
  managerPreparation: PreparationState;
  booking: ListedBooking | null;
  heldOn: string | null;
  /** the number of the newest delivery */
  delivery: number | null;
  deliveredAt: string | null;
  acknowledgedAt: string | null;
  /** when it was carried over to the personnel system */
  handedOverOn: string | null;
  /** something newer was delivered since */
  handedOverChanged: boolean;
  /** how far the newest delivery has come on its way to the host's archive */
  deposit: 'BEGUN' | 'KEPT' | null;
  agreements: number;
  agreementsDone: number;
  nextFollowUpOn: string | null;
  /** the employee wants another time */
  asked: boolean;
  /** it has not been held */
  outstanding: boolean;
  /** why; null where nobody has said, and for everybody but the responsible chef */
  outstandingReason: Outstanding | null;
}

export interface Employee extends Person {
  unit: string | null;
  protected: boolean;
  employment: 'PERMANENT' | 'FIXED_TERM' | 'NONE';
  /** befattningar of today; none for a protected identity */
  dutyRoles: string[];
  dialogues: GroupDialogue[];
}

/** One round; `periods` names those that there are talks of. */
export interface MentorGroup { period: Period; periods: Period[]; readiness: Readiness; employees: Employee[]; pupils: number; archive: boolean; personnelSystem: string | null; routineLink: string | null }

/** One talk, as the employee's list shows it. */
export interface OwnDialogue {
  id: string;
  version: number;
  period: Period;
  template: TemplateName;
  state: DialogueState;
  employeePreparation: PreparationState;
  managers: Manager[];
  booking: Booking | null;
  heldOn: string | null;
  deliveredAt: string | null;
  acknowledgedAt: string | null;
}

export interface OwnDialogues { items: OwnDialogue[]; newManagers: NewManager[] }

/** One act of somebody else with a talk, as its employee is told. */
export interface ReadLine extends Omit<Person, 'person'> {
  /** Null for what happened by itself. */
  person: string | null;
  date: string;
  dutyRoles: string[];
  relation: 'RESPONSIBLE' | 'MENTOR' | 'DISCLOSURE' | 'EMPLOYEE' | 'SYSTEM';
  act: 'READ' | 'WROTE' | 'ORDERED' | 'REMOVED' | 'CARRIED' | 'ASSIGNED' | 'SHOWED' | 'UNSHOWED' | 'ERASED_OWN' | 'ERASED' | 'STARTED' | 'HELD' | 'SENT' | 'CANCELLED' | 'DELIVERED' | 'CLOSED' | 'REOPENED' | 'HANDED_OVER' | 'HAND_OVER_UNDONE' | 'TOOK_OVER' | 'COPIED' | 'FETCHED' | 'DEPOSITED';
  what: 'DIALOGUE' | 'PREPARATION' | 'QUESTION' | 'NOTE' | 'AGREEMENT' | 'TIME';
}
export interface ReadLines { items: ReadLine[]; next: string | null }

export type Level = 'DRAFT' | 'SCHOOL' | 'PRINCIPAL_ORGANISER' | 'ALL';
export interface TemplateItem {
  id: string;
  version: number;
  title: string;
  publisher: string;
  level: Level;
  questions: number;
  /** for which staff the huvudman suggests it */
  suggestedFor: string | null;
}

export interface Point { text: string; footnote?: number | null; sensitive?: boolean; help?: string | null }
export type QuestionKind = 'LONG_TEXT' | 'TEXT' | 'YES_NO' | 'SINGLE' | 'MULTIPLE' | 'SCALE' | 'INFORMATION' | 'TABLE' | 'AGREEMENTS';
export type AnsweredBy = 'TOGETHER' | 'EMPLOYEE' | 'MANAGER' | 'BOTH';
export interface Option { id: string; text: string }
/** What is absent says the usual: in words, together, where the section says, not required. */
export interface Question {
  id: string;
  text: string;
  sensitive?: boolean;
  preparationNote?: boolean;
  help?: string | null;
  points?: Point[];
  kind?: QuestionKind;
  answeredBy?: AnsweredBy;
  target?: Target | null;
  required?: boolean;
  options?: Option[];
  columns?: Option[];
}
export type Target = 'NOTES' | 'PLAN_GOALS' | 'PLAN_ACTIVITIES' | 'PLAN_CHALLENGE';
export interface Section {
  id: string;
  title: string;
  target: Target;
  label?: string | null;
  guidance?: string | null;
  recordingRule?: string | null;
  questions: Question[];
}
export interface Column { id: string; label: string; required?: boolean }
export interface PlanTable { id: string; groups: { label: string; columns: Column[] }[] }
export interface Plan { title: string; guidance?: string[]; header?: { id: string; label: string }[]; tables: PlanTable[]; developmentTypes?: string[] }
export interface Footnote { number: number; text: string }

export interface Template {
  id: string;
  version: number;
  publisher: string;
  level: Level;
  suggestedFor?: string | null;
  title: string;
  language: string;
  source?: string | null;
  routineTitle?: string | null;
  intro?: string[];
  preparation?: { id: string; text: string }[];
  sections: Section[];
  plan?: Plan | null;
  footnotes?: Footnote[];
  /** when the other party gets to read what one has prepared */
  release: 'EACH' | 'TOGETHER' | 'FROM_START';
  /** the routine itself, or where it is read */
  routineText?: string[];
  routineUrl?: string | null;
  translations?: { language: string; texts: Record<string, string> }[];
}

/** Whose text, or what for. */
export type Party = 'EMPLOYEE' | 'MANAGER' | 'OWN_NOTE' | 'JOINT' | 'TO_NOTES' | 'ACKNOWLEDGEMENT' | 'REOPENING' | 'ADDENDUM';
/** The author is null for what is written together. Where texts belong to no question, `question` is a name of its own. */
/** `older` is what a chef wrote while all chefer had one box: read, and never written again. */
export interface Answer { party: Party; question: string; author: Person | null; older: boolean; text: string; revision: number; writtenAt: string }
/** One accepted text of a box. */
export interface Revision { revision: number; writtenAt: string; text: string }
export interface Revisions { items: Revision[]; next: string | null }
export type Released = 'EMPLOYEE' | 'MANAGER' | 'OWN_NOTE';
/** That somebody has shown the own preparation or the own notes; until it is opened it can be taken back. */
export interface Release { what: Released; by: Person; releasedAt: string; openedAt: string | null }
/** That all notes were delivered to the employee, as a version of its own. */
export interface Delivery { number: number; by: Person; deliveredAt: string; onPaperOn: string | null; acknowledgedAt: string | null }
export interface DeliveredText { party: Party | 'AGREEMENT' | 'PLAN' | 'OWN_QUESTION'; question: string; text: string; revision: number; writtenAt: string }
/** How an agreement stood then; its words are among the texts, in the order of the plan. */
export interface DeliveredRow { id: string; kind: AgreementKind; status: AgreementStatus; position: number }
export interface DeliveredVersion { number: number; deliveredAt: string; onPaperOn: string | null; agreements: DeliveredRow[]; texts: DeliveredText[] }
/** One row or step of the plan, by its version only. */
export interface Part { id: string; version: number }
/** What is written together, by its revisions only. */
export interface Changes { rows: Part[]; steps: Part[]; version: number; state: DialogueState; items: { party: DeliveredText['party'] | 'FOLLOW_UP'; question: string; revision: number }[] }
export type AgreementKind = 'FREE' | 'GOAL' | 'CHALLENGE';
export type AgreementStatus = 'PROPOSED' | 'ONGOING' | 'DONE' | 'FULFILLED' | 'CANCELLED';
/** Who says that it is done. */
export type Responsible = 'EMPLOYEE' | 'MANAGER' | 'BOTH';
export interface Agreement { id: string; kind: AgreementKind; text: string; revision: number; status: AgreementStatus; responsible: Responsible }
/** One agreement with all that has become of it; a cell in which nobody has written is absent. */
export interface PlanRow extends Agreement {
  version: number;
  /** the earlier agreement that it goes on with */
  continues: string | null;
  /** the later agreement that it goes on in */
  continuedIn: string | null;
  cells: Record<string, { text: string; revision: number } | undefined>;
  history: { status: AgreementStatus; byMe: boolean; by: Person; at: string }[];
  followUps: { id: string; text: string; by: Person; at: string }[];
  /** codes of the parts of a läroplan that it serves */
  curriculum: string[];
}
export type FollowUpKind = 'HALF_YEAR' | 'PERFORMANCE' | 'OTHER';
/** A day on which the talk is followed up; the note is null until somebody has written one. */
export interface FollowUp { id: string; kind: FollowUpKind; dueOn: string; heldOn: string | null; version: number; note: { text: string; revision: number } | null }
/** One agreement as it stood in one talk. */
export interface Year { dialogue: string; period: string; row: PlanRow }
export interface Curricula { curricula: { curriculum: string; entries: { code: string; heading: string; parent: string | null }[] }[] }
/** What somebody has promised, or is to confirm, without a word of it; the employee is null in the own talk. */
export interface Task {
  agreement: string;
  dialogue: string;
  period: string;
  title: string;
  kind: AgreementKind;
  what: 'DO' | 'CONFIRM';
  implementationOn: string | null;
  followUpOn: string | null;
  overdue: boolean;
  employee: Person | null;
}
export type HintCode = 'NO_GOAL' | 'NO_UNIT_GOAL' | 'NO_ACTIVITY' | 'IMPLEMENTATION_LATE' | 'FOLLOW_UP_LATE' | 'BEFORE_TALK';
/** The plan of one talk; a hint without an agreement is of the whole. */
export interface TalkPlan {
  /** who held the talk, or answers for it, and where the employee works, as far as the reader may know */
  header: { manager: Person; units: { operation: string | null; name: string }[] };
  steps: FollowUp[];
  rows: PlanRow[];
  orderVersion: number;
  hints: { agreement: string | null; code: HintCode }[];
  previous: { dialogue: string; period: string; title: string; rows: PlanRow[] } | null;
}
export type Permission = 'WRITE_OWN' | 'ADD_QUESTION' | 'WRITE_OWN_NOTE' | 'RELEASE' | 'WRITE_JOINT' | 'AGREE' | 'BOOK' | 'START' | 'HOLD' | 'UNDO' | 'DELIVER'
  | 'ACKNOWLEDGE' | 'FOLLOW_UP' | 'CLOSE' | 'REOPEN' | 'ADD' | 'HAND_OVER' | 'TAKE_OVER' | 'COPY' | 'READ_LOG' | 'CHOOSE_TIME' | 'ASK_TIME' | 'NOTE_OUTSTANDING';

/** What a party has asked besides the template; `removable` by the reader, who may change it as well. */
export interface OwnQuestion { id: string; text: string; revision: number; by: 'EMPLOYEE' | 'MANAGER'; removable: boolean }

/** The underlag: everything of one talk that the actor may see. */
export interface Sheet {
  id: string;
  version: number;
  actorIs: 'EMPLOYEE' | 'MANAGER';
  state: DialogueState;
  period: Period;
  employee: Person;
  managers: Manager[];
  template: Template;
  booking: Booking | null;
  /** what there is to say of a time that is not there: that it was cancelled, with what words, and that the employee has asked for one */
  unbooked: { cancelled: boolean; beingChanged: boolean; message: string | null; asked: Booking['asked'] } | null;
  /** why it has not been held; null for everybody but the responsible chef */
  outstanding: Outstanding | null;
  heldOn: string | null;
  answers: Answer[];
  releases: Release[];
  /** the newest first */
  deliveries: Delivery[];
  /** something was written that the newest delivery does not hold */
  changed: boolean;
  handedOverOn: string | null;
  /** something newer was delivered since */
  handedOverChanged: boolean;
  acknowledgement: Acknowledgement;
  labels: Labels;
  personnelSystem: string | null;
  routineLink: string | null;
  agreements: Agreement[];
  ownQuestions: OwnQuestion[];
  may: Permission[];
}

export interface Reminded { person: string; outcome: 'REMINDED' | 'REMINDED_TODAY' | 'NOTHING_WAITS' }
export interface Outcome { person: string; outcome: 'ASSIGNED' | 'ALREADY_ASSIGNED'; dialogue: string | null }

/** What becomes of a delivery: nothing, both see the day, or the employee can confirm it besides. */
export type Acknowledgement = 'NONE' | 'DELIVERED' | 'ACKNOWLEDGED';
/** What the huvudman calls it; null for the module's own word. */
export interface Labels { working: string | null; finished: string | null }
/** What holds for inviting and reminding; times of the day as 18:00. */
export interface Times {
  invitationDays: number;
  talkReminderDays: number;
  preparationDays: number;
  preparationReminderDays: number;
  neutralCalendar: boolean;
  quietFrom: string;
  quietUntil: string;
}
/** Where a finished talk goes, and where the routine is read; null for the module's own word, and for no link. */
export interface Documents { personnelSystem: string | null; routineLink: string | null }
/** What employees are told of who answers for their personal data; null for the huvudman's name, and for nothing. */
export interface PersonalData { controller: string | null; contact: string | null; link: string | null }
export interface Decided {
  acceptedDutyRoles: string[];
  acknowledgement: Acknowledgement;
  reminderDays: number;
  labels: Labels;
  /** only the huvudman's administrator makes templates */
  centralTemplates: boolean;
  /** the parties of a talk may add questions to it */
  ownQuestions: boolean;
  times: Times;
  documents: Documents;
  /** for how many days the employee's page names a new chef */
  newLinkDays: number;
  privacy: PersonalData;
}
/** Who changed a setting last; the name is empty for somebody whom the platform does not know any more. */
export interface SettingChange { setting: string; at: string; byName: string }
export interface Settings extends Decided {
  defaults: Decided;
  changes: SettingChange[];
  suggestions: string[];
  version: number;
}

export type GoalLevel = 'OPERATION' | 'UNIT' | 'WORKPLACE';
export interface Goal { id: string; text: string; conditions: string | null; version: number }
/** The goals of one level and unit; the unit is not told where that would tell too much. */
export interface GoalGroup { level: GoalLevel; unit: string; unitName: string; mayEdit: boolean; goals: Goal[] }
export interface UnitGoals { period: Period; groups: GoalGroup[] }

/** What differs between huvudmän in what is told of personal data. */
export interface PrivacyNotice { controller: string; contact: string | null; link: string | null; personnelSystem: string | null }

/** How many talks wait for a chef. */
export interface WithoutManager { dialogues: number }

/** The year is the one in which the talks' school year ends; none for what seals the journal. */
export interface KeyInUse { year: number | null; keyId: string; dataKeys: number; current: boolean }
/** How the talks are protected: numbers, never content. */
export interface Protection {
  keys: KeyInUse[];
  journal: { chains: number; lines: number; broken: number; anchoredAt: string | null };
}
