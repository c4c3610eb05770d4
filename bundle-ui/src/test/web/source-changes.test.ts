import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compared, decided, firstChoices, untouched, type ChangedPart, type SourceChange } from '../../main/web/core/source-changes.js';

const part = (text: string, more: object = {}, place = 'sections/mal'): ChangedPart =>
  ({ place, value: { id: 'nulage', text, ...more }, translations: [] });
const change = (before: ChangedPart | null, mine: ChangedPart | null, after: ChangedPart | null, kind: SourceChange['kind'] = 'CHANGED'): SourceChange =>
  ({ id: 'questions/nulage', kind, what: 'QUESTION', before, mine, after });

describe('what has come in the source of a copy', () => {
  test('stands beside what stood there and what the copy says, as far as it is other', () => {
    const one = change(part('Hur är det?', { help: 'Kort' }), part('Läget?', { help: 'Kort' }), part('Hur har du det?', { help: 'Kort' }));

    assert.deepEqual(compared(one), [{ name: 'text', before: 'Hur är det?', mine: 'Läget?', after: 'Hur har du det?' }]);
  });

  test('says all of what is new, and all of what is gone', () => {
    const points = { points: [{ text: 'Arbete' }, { text: 'Hälsa', help: 'Inga diagnoser' }], kind: 'SCALE', options: [{ id: 'a', text: 'Sällan' }] };

    assert.deepEqual(compared(change(null, null, part('Ny?', points), 'ADDED')).map(({ name, after }) => [name, after]),
      [['text', 'Ny?'], ['points', 'Arbete\nHälsa'], ['advice', 'Inga diagnoser'], ['options', 'Sällan'], ['kind', 'SCALE'], ['answeredBy', 'TOGETHER']]);
    assert.equal(compared(change(part('Borta?'), part('Borta?'), null, 'REMOVED'))[0]?.before, 'Borta?');
  });

  test('tells a translation that is other, and nothing of a move', () => {
    const english = (text: string): ChangedPart => ({ ...part('Hur är det?'), translations: [{ language: 'en', texts: { '/text': text } }] });

    assert.deepEqual(compared(change(english('How?'), null, english('How is it?'))).map(one => one.name), ['language:en']);
    assert.deepEqual(compared(change(part('Samma?'), part('Samma?'), part('Samma?', {}, 'sections/halsa'), 'MOVED')), []);
  });

  test('is taken over by itself only where the copy has nothing of its own', () => {
    const same = change(part('A'), part('A'), part('B'));
    const own = { ...change(part('A'), part('C'), part('B')), id: 'questions/annan' };
    const fresh = { ...change(null, null, part('Ny'), 'ADDED'), id: 'questions/ny' };

    assert.deepEqual([untouched(same), untouched(own), untouched(fresh)], [true, false, true]);
    assert.deepEqual(decided([same, own, fresh], firstChoices([same, own, fresh])),
      { accepted: ['questions/nulage', 'questions/ny'], kept: [], open: 1 });
  });
});

test('a plan, a list of paragraphs and a footnote say what they say', () => {
  const text = (id: string, before: unknown, after: unknown): SourceChange => ({ id, kind: 'CHANGED', what: 'TEXT', mine: null,
    before: { place: 'document', value: before, translations: [] }, after: { place: 'document', value: after, translations: [] } });
  const plan = (label: string): object => ({ title: 'Plan', tables: [{ id: 'mal', groups: [{ label: 'Mål', columns: [{ id: 'a', label }] }] }] });

  assert.deepEqual(compared(text('intro', ['Ett'], ['Ett', 'Två'])).map(one => one.after), ['Ett\nTvå']);
  assert.deepEqual(compared(text('footnotes/1', { number: 1, text: 'a' }, { number: 1, text: 'b' })).map(one => one.after), ['b']);
  assert.deepEqual(compared(text('plan', plan('Vad?'), plan('Hur?'))).map(one => [one.name, one.after]), [['columns', 'Hur?']]);
});
