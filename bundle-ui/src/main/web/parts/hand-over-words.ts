import { day } from '../core/format.js';
import type { GroupDialogue, MentorGroup } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';

/** "Lista för WinLas". */
export const queueTitle = (t: Translate, { personnelSystem }: Pick<MentorGroup, 'personnelSystem'>): string =>
  t('queue.title', { system: personnelSystem ?? t('notes.system') });

/** The day; or that something newer was delivered since. Empty until it was carried over. */
export const handedOverWords = (t: Translate, { handedOverOn, handedOverChanged }: GroupDialogue): string =>
  !handedOverOn ? '' : handedOverChanged ? t('group.handedOverChanged', { day: day(t, handedOverOn) }) : day(t, handedOverOn);
