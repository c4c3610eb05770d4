import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localised, textsOf } from '../../main/web/core/localised.js';
import { choose, hasJointBox, hasOwnBox, rowsOf, tableText } from '../../main/web/core/questions.js';
import type { Question, Template } from '../../main/web/core/types.js';
import { wayOut } from '../../main/web/core/way-out.js';

const options = ['a', 'b', 'c'].map(id => ({ id, text: id.toUpperCase() }));
const question = (more: Partial<Question>): Question => ({ id: 'q', text: 'Hur?', ...more });

describe('a choice', () => {
  test('of one takes the place of the one before, and can be taken away', () => {
    const one = question({ kind: 'SCALE', options });
    assert.equal(choose(one, 'a', 'b', true), 'b');
    assert.equal(choose(one, 'b', 'b', false), '');
  });

  test('of several stands in the template’s order, each once', () => {
    const many = question({ kind: 'MULTIPLE', options });
    assert.equal(choose(many, choose(many, '', 'c', true), 'a', true), 'a\nc');
    assert.equal(choose(many, 'a\nc', 'a', true), 'a\nc');
    assert.equal(choose(many, 'a\nc', 'a', false), 'c');
    assert.equal(choose(many, 'c', 'c', false), '');
  });
});

describe('a table', () => {
  test('is read as it was written, every cell of it', () => {
    assert.equal(tableText([['x', ''], ['', ''], ['', 'y'], [' ', '']]), 'x\t\n\t\n\ty');
    assert.deepEqual(rowsOf('x\t\n\t\n\ty', options.slice(0, 2)), [['x', ''], ['', ''], ['', 'y']]);
  });

  test('in which nothing stands is no answer', () => {
    assert.equal(tableText([['', ' '], ['', '']]), '');
    assert.deepEqual(rowsOf('', options), []);
  });

  test('keeps what was pasted in its cell', () => assert.equal(tableText([['a\tb\nc', 'd']]), 'a b c\td'));
});

describe('whose box it is', () => {
  const boxes = (more: Partial<Question>): boolean[] =>
    [hasOwnBox(question(more), 'EMPLOYEE'), hasOwnBox(question(more), 'MANAGER'), hasJointBox(question(more))];

  test('follows from who answers', () => {
    assert.deepEqual(boxes({}), [false, false, true]);
    assert.deepEqual(boxes({ preparationNote: true }), [true, true, true]);
    assert.deepEqual(boxes({ answeredBy: 'EMPLOYEE' }), [true, false, false]);
    assert.deepEqual(boxes({ answeredBy: 'MANAGER' }), [false, true, false]);
    assert.deepEqual(boxes({ answeredBy: 'BOTH' }), [true, true, false]);
  });

  test('is nobody’s where nothing is answered', () => {
    assert.deepEqual(boxes({ kind: 'INFORMATION', preparationNote: true }), [false, false, false]);
    assert.deepEqual(boxes({ kind: 'AGREEMENTS', answeredBy: 'BOTH' }), [false, false, false]);
  });
});

const template: Template = {
  id: 't', version: 1, publisher: 'Exempelkommun', level: 'ALL', title: 'Samtal', language: 'sv', release: 'EACH', intro: ['Syfte'], routineText: ['Rutin'],
  preparation: [{ id: 'fore', text: 'Vad?' }], footnotes: [{ number: 1, text: 'Not' }],
  sections: [{ id: 's', title: 'Avsnitt', target: 'NOTES', guidance: '', questions: [question({ kind: 'SINGLE', options, points: [{ text: 'Punkt' }] })] }],
  plan: { title: 'Plan', tables: [{ id: 'goals', groups: [{ label: 'Mål', columns: [{ id: 'goal', label: 'Vad' }] }] }] },
};
const english = Object.fromEntries(Object.entries(textsOf(template)).map(([key, text]) => [key, `${text} (en)`]));

describe('a template in the reader’s language', () => {
  test('names every text once', () => assert.deepEqual(Object.keys(textsOf(template)).sort(), ['footnotes/1', 'intro/0', 'plan/columns/goal',
    'plan/tables/goals/0', 'plan/title', 'preparation/fore', 'questions/q/options/a', 'questions/q/options/b', 'questions/q/options/c', 'questions/q/points/0',
    'questions/q/text', 'routineText/0', 'sections/s/title', 'title']));

  test('is translated whole, and says in which language it is', () => {
    const read = localised({ ...template, translations: [{ language: 'en-GB', texts: english }] }, 'en');
    assert.equal(read.language, 'en-GB');
    assert.deepEqual(textsOf(read), english);
    assert.equal(read.sections[0]?.guidance, '');
  });

  test('stays as it is where a text is not translated, or the reader needs none', () => {
    const half = { ...template, translations: [{ language: 'en', texts: { ...english, 'questions/q/points/0': '' } }] };
    assert.equal(localised(half, 'en'), half);
    const whole = { ...template, translations: [{ language: 'en', texts: english }] };
    assert.equal(localised(whole, 'sv-SE'), whole);
    assert.equal(localised(whole, 'fi'), whole);
  });
});

test('nothing but an https page is led to', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'http://exempel.se', '//exempel.se', 'https://', 'https:exempel.se', ' https://exempel.se', '', null, undefined]) {
    assert.equal(wayOut(url), undefined);
  }
  assert.deepEqual(wayOut('https://exempel.se/rutin?del=1'), { href: 'https://exempel.se/rutin?del=1', host: 'exempel.se' });
});
