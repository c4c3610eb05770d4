import { day, moment, names } from '../core/format.js';
import { isShown, releaseOf } from '../core/sharing.js';
import type { Answer, Party, Person, Released, Sheet } from '../core/types.js';
import type { Translate } from '../i18n/texts.js';

/** Who wrote, who reads, when: the sentences that a talk's state gives. */
export class SheetWords {
  constructor(private readonly t: Translate, private readonly sheet: Sheet, readonly me: string) { }

  /** Whose preparation the reader's own is. */
  get own(): 'EMPLOYEE' | 'MANAGER' {
    return this.sheet.actorIs;
  }

  /** What stands in the reader's own box. */
  mine(party: Released, question: string): Answer | undefined {
    return this.#at(party, question).find(one => one.author?.person === this.me && !one.older);
  }

  /** What this reader sees of others at a question, by whom; and the own words of the time when all chefer had one box, which is never written again. */
  others(question: string): Answer[] {
    const own: Party[] = this.own === 'EMPLOYEE' ? ['MANAGER', 'OWN_NOTE'] : ['EMPLOYEE', 'MANAGER', 'OWN_NOTE'];
    return own.flatMap(party => this.#at(party, question)).filter(one => one.text && (one.older || one.author?.person !== this.me));
  }

  joint(question: string): Answer | undefined {
    return this.#at('JOINT', question)[0];
  }

  toNotes(question: string): Answer | undefined {
    return this.#at('TO_NOTES', question)[0];
  }

  #at(party: Party, question: string): Answer[] {
    return this.sheet.answers.filter(one => one.party === party && one.question === question);
  }

  authorOf(answer: Answer): string {
    const name = answer.author?.displayName || this.t('readers.unknown');
    if (answer.older) {
      return this.t('answer.older', { name });
    }
    return answer.party === 'OWN_NOTE' ? this.t('own.by', { name }) : name;
  }

  get myName(): string {
    const all: Person[] = [this.sheet.employee, ...this.sheet.managers];
    return all.find(one => one.person === this.me)?.displayName ?? '';
  }

  /** Empty when whoever answered for the talk is no longer linked. */
  get responsible(): string {
    return this.sheet.managers.find(one => one.responsible)?.displayName ?? '';
  }

  get present(): string {
    return names(this.t, [this.sheet.employee.displayName, this.responsible].filter(Boolean));
  }

  /** Those to whom the reader shows the own words. */
  get readers(): Person[] {
    return this.own === 'EMPLOYEE' ? this.sheet.managers : [this.sheet.employee];
  }

  get readerNames(): string {
    return names(this.t, this.readers.map(one => one.displayName || this.t('readers.unknown')));
  }

  /** Beside the own box. */
  get ownSeen(): string {
    const { t, sheet } = this;
    const others = sheet.managers.filter(one => one.person !== this.me);
    if (sheet.template.release === 'FROM_START' || isShown(sheet, this.own, this.me)) {
      return t('seen.joint', { readers: this.#youAnd(this.own === 'EMPLOYEE' ? sheet.managers : [sheet.employee, ...others]) });
    }
    return this.own === 'MANAGER' && others.length > 0
      ? t('seen.managers', { readers: this.#youAnd(others), employee: sheet.employee.displayName })
      : t('seen.onlyYou');
  }

  /** Beside the own note. */
  get ownNoteSeen(): string {
    return releaseOf(this.sheet, 'OWN_NOTE', this.me)
      ? this.t('seen.joint', { readers: this.#youAnd([this.sheet.employee, ...this.sheet.managers.filter(one => one.person !== this.me)]) })
      : this.t('own.seen');
  }

  /** The reader and all others who read what both write. */
  get everybody(): string {
    const all: Person[] = [this.sheet.employee, ...this.sheet.managers];
    return this.#youAnd(all.filter(one => one.person !== this.me));
  }

  /** Beside what both write. */
  get jointSeen(): string {
    return this.t('seen.joint', { readers: this.everybody });
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
