/** What the service says of times. Names are the service's own. */
import type { Person } from './types.js';

/** What is to be thought of before a time is sent; none of it stands in the way. */
export type Warning = 'short-notice' | 'no-underlag' | 'employee-busy-in-calendar' | 'manager-busy-in-calendar';

export interface SlotTime { start: string; zone: string; minutes: number; place: string | null }
/** A time that a chef offers; nobody named means everybody with an open talk. */
export interface Slot extends SlotTime {
  id: string;
  room: string | null;
  state: 'DRAFT' | 'OFFERED';
  persons: Person[];
  /** somebody has it */
  taken: boolean;
  /** who; null where that is not shown in a list */
  booked: (Person & { dialogue: string }) | null;
}
export interface Slots { slots: Slot[] }
/** What was made, as far as it was; nobody is named. */
export interface MadeSlots { slots: { id: string }[]; leftOut: { start: string; why: string }[] }
export interface ReleasedSlots { released: string[]; booked: string[] }

/** What an employee can choose among. */
export interface FreeSlot extends SlotTime { id: string }
export interface FreeSlots { slots: FreeSlot[]; asked: { at: string } | null }

/** A time of one's own, as chef or as employee. */
export interface OwnBooking extends Omit<SlotTime, 'place'>, Person {
  dialogue: string;
  as: 'MANAGER' | 'EMPLOYEE';
  sent: boolean;
  held?: boolean;
  revision: number;
}
/** `hidden`: how many times of protected identities are left out. */
export interface OwnBookings { items: OwnBooking[]; hidden: number }

/** Why a talk has not been held: for the chef alone. */
export type Outstanding = 'ON_LEAVE' | 'LEAVING' | 'MOVED' | 'OTHER';

/** A room of the host's calendar; free as far as the calendar knows. */
export interface Room { room: string; name: string; free: boolean }
export interface Rooms { rooms: Room[] }

export type BusyKind = 'LESSON' | 'MEETING' | 'DAY_OFF' | 'LEAVE' | 'HOLIDAY' | 'OTHER';
export interface Interval { start: string; end: string }
export interface Busy extends Interval { kind: BusyKind }
/** The revision is that of the time that the talk has now; 0 for none. */
export interface Proposal extends Person { dialogue: string; revision: number; start: string; minutes: number }
/** A proposal of times; nothing is booked by it. */
export interface Proposals {
  entries: Proposal[];
  unplaced: (Person & { dialogue: string; why: 'HAS_TIME' | 'NO_COMMON_TIME' | 'PERIOD_FULL' | 'TAKEN_OUT' })[];
  busy: Busy[];
  employeeBusy: { dialogue: string; busy: Interval[] }[];
  calendar: 'KNOWN' | 'UNKNOWN';
}
/** What was booked together. `withoutPlace`: for how many protected identities the place was left out. */
export interface BookedTogether { bookings: { dialogue: string }[]; withoutPlace: number }
