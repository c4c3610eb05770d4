import type { Outstanding, Warning } from '../core/booking-types.js';
import type { Key, Translate } from '../i18n/texts.js';

const WARNINGS: Record<Warning, Key> = {
  'short-notice': 'warning.shortNotice', 'no-underlag': 'warning.noUnderlag', 'employee-busy-in-calendar': 'warning.employeeBusy',
  'manager-busy-in-calendar': 'warning.managerBusy',
};
const WRONG: Record<string, Key> = {
  'protected': 'booking.wrong.protected', 'time-missing': 'booking.wrong.missing', 'time-twice': 'booking.wrong.twice', 'five-minutes': 'booking.wrong.five',
  'employee-busy': 'booking.wrong.employeeBusy', 'manager-busy': 'booking.wrong.managerBusy', 'room-taken': 'booking.wrong.roomTaken',
};
const OUTSTANDING: Record<Outstanding, Key> = { ON_LEAVE: 'outstanding.onLeave', LEAVING: 'outstanding.leaving', MOVED: 'outstanding.moved', OTHER: 'outstanding.other' };

export const REASONS = Object.keys(OUTSTANDING) as Outstanding[];
export const outstandingWords = (t: Translate, reason: Outstanding): string => t(OUTSTANDING[reason]);

export const warningWords = (t: Translate, warning: Warning, employee: string): string => t(WARNINGS[warning], { employee });

/** Why a time cannot be booked; nothing where the module has no words of its own for it. */
export const wrongWords = (t: Translate, code: string, employee: string): string | undefined => WRONG[code] && t(WRONG[code], { employee });
