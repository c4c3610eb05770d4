import type { AgreementStatus, HintCode, Sheet } from '../core/types.js';
import type { Key } from '../i18n/texts.js';
import type { Shape } from './icons.js';

export const STATUS: Record<AgreementStatus, Key> = {
  PROPOSED: 'agreement.proposed', ONGOING: 'agreement.ongoing', DONE: 'agreement.done', FULFILLED: 'agreement.fulfilled', CANCELLED: 'agreement.cancelled',
};
export const HINT: Record<HintCode, Key> = {
  NO_GOAL: 'plan.hint.noGoal', NO_UNIT_GOAL: 'plan.hint.noUnitGoal', NO_ACTIVITY: 'plan.hint.noActivity',
  IMPLEMENTATION_LATE: 'plan.hint.implementationLate', FOLLOW_UP_LATE: 'plan.hint.followUpLate', BEFORE_TALK: 'plan.hint.beforeTalk',
};
const SHAPE: Record<AgreementStatus, Shape> = { PROPOSED: 'empty', ONGOING: 'started', DONE: 'started', FULFILLED: 'done', CANCELLED: 'empty' };

export const statusShape = (status: AgreementStatus): Shape => SHAPE[status];

export const isHeld = ({ state }: Sheet): boolean => state !== 'ASSIGNED' && state !== 'TALK';
