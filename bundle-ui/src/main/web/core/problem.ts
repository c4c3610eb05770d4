import type { Key } from '../i18n/texts.js';

export interface FieldError { field: string; code: string; detail: string }

/** Why a request got no answer. The code is the last part of the service's problem type; `offline` when nothing answered. */
export interface Problem {
  code: string;
  status: number;
  errors: FieldError[];
  current?: { text: string; revision: number };
  incident?: string;
}

const PREFIX = 'urn:problem:medarbetarsamtal:';

export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }

  /** The same request may succeed in a while: no network, a server that restarts, a service that is away. */
  get passing(): boolean {
    const { code, status } = this.problem;
    return code === 'offline' || code === 'in-progress' || status === 429 || status >= 500 || (status === 404 && code !== 'not-there');
  }

  get signedOut(): boolean {
    return this.problem.status === 401;
  }
}

export const offline = (): Refusal => new Refusal({ code: 'offline', status: 0, errors: [] });

/** What somebody who is signed in as another person is told. */
export const supportSession = (): Refusal => new Refusal({ code: 'support-session', status: 403, errors: [] });

export async function refusalFrom(response: Response): Promise<Refusal> {
  const body = await response.json().catch(() => ({})) as Record<string, unknown>;
  const type = typeof body['type'] === 'string' ? body['type'] : '';
  return new Refusal({
    ...body,
    code: type.startsWith(PREFIX) ? type.slice(PREFIX.length) : 'other',
    status: response.status,
    errors: Array.isArray(body['errors']) ? body['errors'] as FieldError[] : [],
  });
}

export function asRefusal(reason: unknown): Refusal {
  if (reason instanceof Refusal) {
    return reason;
  }
  throw reason;
}

const SENTENCES: Record<string, Key> = {
  'offline': 'problem.offline',
  'broken': 'problem.broken',
  'not-signed-in': 'problem.notSignedIn',
  'not-there': 'problem.notThere',
  'another-talk': 'problem.anotherTalk',
  'support-session': 'problem.supportSession',
  'another-person': 'login.other',
  'employee-only': 'problem.employeeOnly',
  'already-assigned': 'problem.alreadyAssigned',
  'not-booked': 'problem.notBooked',
  'not-held': 'problem.notHeld',
  'too-many-follow-ups': 'problem.tooManyFollowUps',
  'too-many-addenda': 'problem.tooManyAddenda',
  'too-many-questions': 'problem.tooManyQuestions',
  'own-questions-off': 'problem.ownQuestionsOff',
  'already-answered': 'problem.alreadyAnswered',
  'unavailable': 'problem.unavailable',
  'not-allowed': 'problem.notAllowed',
  'administrator-only': 'problem.administratorOnly',
  'already-responsible': 'problem.alreadyResponsible',
  'manager-check': 'problem.managerCheck',
  'goals-of-others': 'problem.goalsOfOthers',
  'template-editor-off': 'problem.templateEditorOff',
  'templates-central': 'problem.templatesCentral',
  'too-many-goals': 'problem.tooManyGoals',
  'too-large': 'problem.tooLarge',
  'invalid': 'problem.invalid',
  'pupil-target': 'problem.wrongTarget',
  'wrong-school-form': 'problem.wrongSchoolForm',
  'stale': 'problem.stale',
  'already-written': 'problem.alreadyWritten',
  'not-published': 'problem.notPublished',
  'wrong-state': 'problem.wrongState',
  'readers-changed': 'problem.readersChanged',
  'nothing-to-show': 'problem.nothingToShow',
  'already-released': 'problem.alreadyReleased',
  'not-released': 'problem.notReleased',
  'already-opened': 'problem.alreadyOpened',
  'not-shown': 'problem.notShown',
  'already-delivered': 'problem.alreadyDelivered',
  'not-delivered': 'problem.notDelivered',
  'not-yet-delivered': 'problem.notYetDelivered',
  'already-acknowledged': 'problem.alreadyAcknowledged',
  'acknowledgement-off': 'problem.acknowledgementOff',
  'not-responsible': 'problem.notResponsible',
  'wrong-status': 'problem.wrongStatus',
  'other-party': 'problem.otherParty',
  'no-unit-goal': 'problem.noUnitGoal',
  'plan-changed': 'problem.planChanged',
  'already-carried': 'problem.alreadyCarried',
  'unprintable': 'problem.unprintable',
  'too-many-agreements': 'problem.tooManyAgreements',
  'slot-taken': 'problem.slotTaken',
  'time-taken': 'problem.timeTaken',
  'too-late': 'problem.tooLate',
  'slot-booked': 'problem.slotBooked',
};

/** The message that says what happened and what to do. */
export function sentence(problem: Problem): Key {
  return SENTENCES[problem.code] ?? (problem.status === 503 || problem.status === 404 ? 'problem.unavailable' : 'problem.other');
}
