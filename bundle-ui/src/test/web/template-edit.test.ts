import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { History } from '../../main/web/core/history.js';
import { asText, contentOf, fromText, whole, type TemplateDraft } from '../../main/web/core/template-document.js';
import * as edit from '../../main/web/core/template-edit.js';
import { alignment, faultsOf, isAddress, textsOf } from '../../main/web/core/template-texts.js';
import { frozen, one, seeded } from './random.js';
import { ALL, questions, START, type Step } from './template-steps.js';

const SEEDS = 30;
const STEPS = 120;
const english = (document: TemplateDraft): Record<string, string> => document.translations[0]?.texts ?? {};

function assertSound(document: TemplateDraft): void {
  const ids = [...document.preparation.map(its => its.id), ...document.sections.map(its => its.id), ...questions(document)];
  assert.equal(new Set(ids).size, ids.length);
  const keys = new Set(textsOf(document).map(its => its.at));
  assert.deepEqual(document.translations.flatMap(its => Object.keys(its.texts)).filter(key => !keys.has(key)), []);
  for (const question of document.sections.flatMap(its => its.questions)) {
    assert.equal(question.sensitive && (question.required || question.preparationNote || question.answeredBy !== 'TOGETHER'), false);
  }
  assert.deepEqual(fromText(asText({ document, negotiatedOn: null, staffCategory: null })).document, whole(document));
}

describe('a template that is worked on', () => {
  test('can be taken back to where it began and forth again, step by step, and is sound at each', () => {
    for (let n = 0; n < SEEDS; n++) {
      const seed = Date.now() + n;
      const random = seeded(seed);
      const history = new History(START);
      const been = [START];
      try {
        for (let step = 0; step < STEPS; step++) {
          const next = frozen((one(ALL, random) as Step)(history.now, random));
          assertSound(next);
          if (next !== history.now) {
            been.push(next);
          }
          history.did(next);
        }
        [...been].reverse().forEach(document => { assert.equal(history.now, document); history.undo(); });
        assert.equal(history.now, START);
        assert.equal(history.canUndo, false);
        been.forEach(document => { assert.equal(history.now, document); history.redo(); });
        assert.equal(history.now, been.at(-1));
      } catch (reason) {
        throw new Error(`seed ${seed}`, { cause: reason });
      }
    }
  });

  test('takes back what was typed in one box in one step, and forgets what was undone when something else is done', () => {
    const history = new History('');
    ['a', 'ab', 'abc'].forEach(text => history.did(text, 'title'));
    history.did('abc!', 'intro');
    history.undo();
    assert.equal(history.now, 'abc');
    history.undo();
    assert.equal(history.now, '');
    history.did('x');
    history.redo();
    assert.equal(history.now, 'x');
  });

  test('takes a question over the end of its section into the next, and no further than the last', () => {
    const down = edit.stepQuestion(START, 'q2', 1);
    assert.deepEqual(down.sections.map(its => its.questions.map(question => question.id)), [['q1'], ['q2', 'q3']]);
    assert.deepEqual(edit.stepQuestion(down, 'q2', -1).sections, START.sections);
    assert.equal(edit.stepQuestion(START, 'q3', 1), START);
    assert.equal(edit.stepQuestion(START, 'q1', -1), START);
  });

  test('lets translations follow what they translate, and go with it', () => {
    assert.deepEqual(english(edit.withParagraphs(START, 'intro', ['Nytt', 'Ett', 'Två', 'Tre']))['intro/3'], 'Three');
    assert.equal(english(edit.withParagraphs(START, 'intro', ['Två', 'Tre']))['intro/1'], 'Three');
    assert.equal(english(edit.movePoint(START, 'q1', 1, -1))['questions/q1/points/0'], 'Climate');
    assert.equal(english(edit.removePoint(START, 'q1', 1))['questions/q1/points/1'], undefined);
    assert.deepEqual(Object.keys(english(edit.removeSection(START, 's1'))), ['footnotes/1', 'intro/0', 'intro/2', 'questions/q3/options/o1']);
  });

  test('keeps the translation of a paragraph that is reworded where it stands', () => {
    assert.deepEqual(alignment(['a', 'b', 'c'], ['a', 'B', 'c']), [0, 1, 2]);
    assert.deepEqual(alignment(['a', 'b'], ['a', 'x', 'b']), [0, -1, 1]);
    assert.deepEqual(alignment([], ['a']), [-1]);
  });

  test('has no footnote that is not there', () => {
    assert.equal(edit.removeFootnote(START, 1).sections[0]?.questions[0]?.points[0]?.footnote, null);
  });

  test('ends a paragraph at an empty line', () => {
    assert.deepEqual(edit.paragraphsOf('Ett\nsamma\n\n\nTvå \n\n'), ['Ett\nsamma', 'Två']);
  });
});

describe('what is missing before a template is published', () => {
  const at = (document: unknown): string[] => faultsOf(whole(document)).map(fault => `${fault.at} ${fault.code}`);

  test('is nothing where everything is said', () => assert.deepEqual(faultsOf(START), []));

  test('is found at each place', () => {
    assert.deepEqual(at({ sections: [{ id: 's', title: 'S', label: '', questions: [
      { id: 'q', text: ' ', kind: 'SINGLE', options: [{ id: 'o', text: '' }] }, { id: 't', text: 'T', kind: 'TABLE' }] }] }),
    ['title required', 'questions/q/text required', 'questions/q/options/o required', 'questions/q/options options', 'questions/t/columns columns']);
    assert.deepEqual(at({ title: 'T' }), ['sections questions']);
  });
});

test('a link leads over an encrypted line to a named place', () => {
  assert.equal(isAddress('https://example.se/rutin?a=1'), true);
  for (const wrong of ['http://example.se', 'javascript:alert(1)', 'data:text/html,x', 'https://', 'https://chef:hemligt@example.se', 'example.se']) {
    assert.deepEqual([wrong, isAddress(wrong)], [wrong, false]);
  }
});

test('two versions are the same where the service leaves out what goes without saying', () => {
  const short = { title: 'T', sections: [{ id: 's', title: 'S', target: 'NOTES', questions: [{ id: 'q', text: 'Q' }] }] };
  const long = { ...short, source: null, release: 'EACH', sections: [{ ...short.sections[0], label: null, questions: [{ text: 'Q', id: 'q', kind: 'LONG_TEXT', required: false }] }] };
  assert.equal(asText(contentOf({ document: short })), asText(contentOf({ document: long, negotiatedOn: null })));
});
