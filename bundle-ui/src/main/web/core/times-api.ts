import type { OwnBookings, Slots } from './booking-types.js';
import type { Api } from './api.js';
import { today } from './format.js';
import { dayAfter } from './slots.js';

/** How far ahead times are looked for: the rest of a school year. */
const AHEAD = 300;

const range = (from: string, until: string): string => `from=${from}&until=${until}`;

/** One's own times from today on. */
export const comingSlots = (api: Api, signal?: AbortSignal): Promise<Slots> =>
  api.look<Slots>(`/slots?${range(today(), dayAfter(today(), AHEAD))}`, signal);

/** One's own talks from today on, as chef and as employee. */
export const comingBookings = async (api: Api, signal?: AbortSignal): Promise<OwnBookings> => {
  const { bookings, ...rest } = await api.look<Omit<OwnBookings, 'items'> & { bookings: OwnBookings['items'] }>(
    `/bookings?${range(today(), dayAfter(today(), AHEAD))}`, signal);
  return { ...rest, items: bookings };
};
