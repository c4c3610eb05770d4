import type { AgreementStatus, PlanRow } from './types.js';

type Party = 'EMPLOYEE' | 'MANAGER';

/** Who has set the status that the row has now. */
const setBy = (row: PlanRow, employee: string): Party => row.history.at(-1)?.by.person === employee ? 'EMPLOYEE' : 'MANAGER';

/** A goal is agreed on only with one of the verksamhet. */
const mayBegin = ({ kind, cells }: PlanRow): boolean => kind !== 'GOAL' || (cells['unitGoal']?.text.trim() ?? '') !== '';

/**
 * The statuses that this party may set now; the service decides.
 *
 * @param employee the person of the talk
 * @param held whether the talk has been held
 */
export function nextStatuses(row: PlanRow, party: Party, employee: string, held: boolean): AgreementStatus[] {
  const { status, responsible } = row;
  if (row.continuedIn !== null) {
    return [];
  }
  if (status === 'PROPOSED') {
    const begun: AgreementStatus[] = mayBegin(row) ? ['ONGOING'] : [];
    return held && party === 'MANAGER' ? [...begun, 'CANCELLED'] : begun;
  }
  const mine = setBy(row, employee) === party;
  const all: [AgreementStatus, boolean][] = [
    ['ONGOING', (status === 'DONE' && mine || status === 'CANCELLED' && party === 'MANAGER') && mayBegin(row)],
    ['DONE', status === 'ONGOING' && (responsible === 'BOTH' || responsible === party)],
    ['FULFILLED', status === 'DONE' && !mine],
    ['CANCELLED', (status === 'ONGOING' || status === 'DONE') && party === 'MANAGER'],
  ];
  return held ? all.filter(([, may]) => may).map(([one]) => one) : [];
}

/**
 * The day by which something was promised, when it has passed and nobody says that it is done.
 *
 * @param today YYYY-MM-DD
 */
export function overdueSince({ status, continues, continuedIn, cells }: PlanRow, held: boolean, today: string): string | undefined {
  const promised = status === 'ONGOING' || status === 'PROPOSED' && (held || continues !== null);
  const due = cells['implementationDate']?.text || cells['followUpDate']?.text;
  return promised && continuedIn === null && due && due < today ? due : undefined;
}

/** The same rows with one moved past its neighbour of the same table; undefined where there is none. */
export function moved(rows: PlanRow[], row: PlanRow, by: -1 | 1): PlanRow[] | undefined {
  const table = rows.filter(one => one.kind === row.kind);
  const other = table[table.findIndex(one => one.id === row.id) + by];
  return other && rows.map(one => one.id === row.id ? other : one.id === other.id ? row : one);
}
