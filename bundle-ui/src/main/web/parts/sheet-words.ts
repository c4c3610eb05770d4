import { day, moment, names } from '../core/format.js';
import type { Answer, Party, Person, Sheet } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';

/** Who wrote, who reads, when: the sentences that a talk's state gives. */
export class SheetWords {
  constructor(private readonly t: Translate, private readonly sheet: Sheet) { }

  get own(): 'EMPLOYEE' | 'MANAGER' {
    return this.sheet.actorIs;
  }

  answer(party: Party, question: string): Answer | undefined {
    return this.sheet.answers.find(one => one.party === party && one.question === question);
  }

  nameOf(party: Party): string {
    return party === 'EMPLOYEE' ? this.sheet.employee.displayName : party === 'MANAGER' ? this.responsible || this.t('sheet.manager') : this.t('note.label');
  }

  /** Empty when whoever answered for the talk is no longer linked. */
  get responsible(): string {
    return this.sheet.managers.find(one => one.responsible)?.displayName ?? '';
  }

  get present(): string {
    return names(this.t, [this.sheet.employee.displayName, this.responsible].filter(Boolean));
  }

  /** Beside the own box. */
  get ownSeen(): string {
    const others = this.sheet.managers.filter(one => !one.responsible);
    return this.own === 'MANAGER' && others.length > 0
      ? this.t('seen.managers', { readers: this.#youAnd(others), employee: this.sheet.employee.displayName })
      : this.t('seen.onlyYou');
  }

  /** Beside what both write. */
  get jointSeen(): string {
    const others = this.own === 'EMPLOYEE'
      ? this.sheet.managers
      : [this.sheet.employee, ...this.sheet.managers.filter(one => !this.may('WRITE_OWN') || !one.responsible)];
    return this.t('seen.joint', { readers: this.#youAnd(others) });
  }

  #youAnd(others: Person[]): string {
    return names(this.t, [this.t('seen.you'), ...others.map(one => one.displayName)]);
  }

  get when(): string {
    const { heldOn, booking } = this.sheet;
    if (heldOn) {
      return this.t('when.held', { day: day(this.t, heldOn) });
    }
    if (!booking) {
      return this.t('when.none');
    }
    const place = booking.place ? this.t('when.place', { place: booking.place }) : '';
    return `${moment(this.t, booking.start, booking.zone)}, ${this.t('when.minutes', { n: booking.minutes })}${place}`;
  }

  may(act: Sheet['may'][number]): boolean {
    return this.sheet.may.includes(act);
  }
}
