import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Side } from '../../main/web/core/arranged.js';
import { asText, type Content, type TemplateDraft } from '../../main/web/core/template-document.js';
import * as edit from '../../main/web/core/template-edit.js';
import { merged, type Clash } from '../../main/web/core/template-merge.js';
import { textsOf } from '../../main/web/core/template-texts.js';
import { frozen, one, seeded, type Random } from './random.js';
import { ALL, questions, START } from './template-steps.js';

const SEEDS = 150;
const STEPS = 12;
const content = (document: TemplateDraft): Content => ({ document, negotiatedOn: null, staffCategory: null });
const both = (mine: TemplateDraft, theirs: TemplateDraft, choices: [string, Side][] = []): { document: TemplateDraft; clashes: Clash[] } => {
  const { content: { document }, clashes } = merged(content(START), content(mine), content(theirs), new Map(choices));
  return { document, clashes };
};
const texts = (document: TemplateDraft): Set<string> =>
  new Set([...textsOf(document).map(its => its.text), ...document.translations.flatMap(its => Object.values(its.texts))].filter(text => text.trim() !== ''));

/** Somebody who words things anew, each time otherwise than ever before. */
class Writer {
  #said = 0;

  constructor(private readonly name: string, private readonly random: Random) { }

  write(document: TemplateDraft): TemplateDraft {
    let now = document;
    for (let step = 0; step < STEPS; step++) {
      const act = this.random(3) === 0 ? one(ALL, this.random)! : one(this.#words, this.random)!;
      now = act(now, this.random);
    }
    return frozen(now);
  }

  readonly #new = (): string => `${this.name} ${++this.#said}`;
  readonly #words: ((document: TemplateDraft, random: Random) => TemplateDraft)[] = [
    document => ({ ...document, title: this.#new() }),
    (document, random) => edit.withParagraphs(document, 'intro', document.intro.map((text, index) => index === random(document.intro.length) ? this.#new() : text)),
    (document, random) => edit.changePreparation(document, one(document.preparation, random)?.id ?? '', this.#new()),
    (document, random) => edit.changeSection(document, one(document.sections, random)?.id ?? '', { title: this.#new() }),
    (document, random) => edit.changeQuestion(document, one(questions(document), random) ?? '', { text: this.#new() }),
    (document, random) => edit.changeQuestion(document, one(questions(document), random) ?? '', { help: this.#new() }),
    (document, random) => edit.changePoint(document, one(questions(document), random) ?? '', 0, { text: this.#new() }),
    (document, random) => edit.changeFootnote(document, one(document.footnotes, random)?.number ?? 0, this.#new()),
    (document, random) => edit.translate(document, 'en', one(textsOf(document), random)?.at ?? 'title', this.#new()),
  ];
}

function assertNothingVanishes(base: TemplateDraft, [mine, theirs]: [TemplateDraft, TemplateDraft], document: TemplateDraft, clashes: Clash[], chosen: (at: string) => Side): void {
  const [were, own, others, now] = [base, mine, theirs, document].map(texts) as [Set<string>, Set<string>, Set<string>, Set<string>];
  const away = new Set(clashes.flatMap(clash => (chosen(clash.at) === 'mine' ? clash.theirs : clash.mine) ?? []).map(line => line.text));
  const wanted = [...own, ...others].filter(text => !were.has(text) || own.has(text) && others.has(text));
  assert.deepEqual(wanted.filter(text => !now.has(text) && !away.has(text)), []);
}

describe('what two have made of one template', () => {
  test('is told apart without losing a text that nobody has chosen away, whatever they did', () => {
    let clashed = 0;
    for (let n = 0; n < SEEDS; n++) {
      const seed = Date.now() + n;
      const random = seeded(seed);
      try {
        const mine = new Writer('Jag', random).write(START);
        const theirs = new Writer('Du', random).write(START);
        const choices = new Map(both(mine, theirs).clashes.map(clash => [clash.at, random(2) ? 'mine' : 'theirs'] as [string, Side]));
        const { document, clashes } = both(mine, theirs, [...choices]);
        clashed += clashes.length;
        assertNothingVanishes(START, [mine, theirs], document, clashes, at => choices.get(at) ?? 'mine');
      } catch (reason) {
        throw new Error(`seed ${seed}`, { cause: reason });
      }
    }
    assert.equal(clashed > SEEDS, true);
  });

  test('is mine where only I did anything, theirs where only they did, and the same where we did the same', () => {
    for (let n = 0; n < SEEDS; n++) {
      const seed = Date.now() + n;
      const random = seeded(seed);
      const changed = new Writer('Jag', random).write(START);
      for (const [mine, theirs] of [[changed, START], [START, changed], [changed, changed]] as const) {
        const { document, clashes } = both(mine, theirs);
        assert.deepEqual([seed, clashes], [seed, []]);
        assert.deepEqual({ seed, text: asText(content({ ...document, translations: [] })) }, { seed, text: asText(content({ ...changed, translations: [] })) });
        assert.deepEqual({ seed, texts: [...texts(document)].sort() }, { seed, texts: [...texts(changed)].sort() });
      }
    }
  });

  test('goes together where they changed different things of the same question', () => {
    const mine = edit.changeQuestion(START, 'q1', { text: 'Hur mår du?' });
    const theirs = edit.changeQuestion(edit.placeQuestion(START, 'q1', 's2', 0), 'q1', { help: 'Kort' });
    const { document, clashes } = both(mine, theirs);
    const [first] = document.sections[1]?.questions ?? [];
    assert.deepEqual([clashes, first?.id, first?.text, first?.help], [[], 'q1', 'Hur mår du?', 'Kort']);
  });

  test('waits for a choice where both worded the same text, and mine is the first', () => {
    const mine = edit.changeQuestion(START, 'q1', { text: 'Min?' });
    const theirs = edit.changeQuestion(START, 'q1', { text: 'Din?' });
    const { document, clashes } = both(mine, theirs);
    assert.deepEqual(clashes, [{ at: 'questions/q1/text', kind: 'CHANGED', mine: [{ name: 'text', text: 'Min?' }], theirs: [{ name: 'text', text: 'Din?' }] }]);
    assert.equal(edit.questionOf(document, 'q1')?.text, 'Min?');
    assert.equal(edit.questionOf(both(mine, theirs, [['questions/q1/text', 'theirs']]).document, 'q1')?.text, 'Din?');
  });

  test('keeps what one has changed and the other removed until it is chosen away, and the section that it stands in', () => {
    const mine = edit.removeSection(START, 's1');
    const theirs = edit.changeQuestion(START, 'q1', { text: 'Din?' });
    const [clash] = both(mine, theirs).clashes;
    assert.deepEqual([clash?.at, clash?.kind, clash?.mine, clash?.theirs?.[0]?.text], ['questions/q1', 'REMOVED', null, 'Din?']);
    assert.deepEqual(both(mine, theirs).document.sections.map(its => its.id), ['s2']);
    const kept = both(mine, theirs, [['questions/q1', 'theirs']]).document.sections;
    assert.deepEqual(kept.map(its => [its.title, its.questions.map(question => question.id)]), [['Nuläge', ['q1']], ['Framåt', ['q3']]]);
  });

  test('says so where both put things into another order', () => {
    const mine = edit.placeQuestion(edit.placeQuestion(START, 'q3', 's1', 0), 'q2', 's1', 0);
    const theirs = edit.placeQuestion(edit.placeQuestion(START, 'q3', 's1', 2), 'q2', 's1', 0);
    const { document, clashes } = both(mine, theirs);
    assert.deepEqual(clashes.map(its => its.at), ['order/sections/s1']);
    assert.deepEqual(document.sections[0]?.questions.map(its => its.id), ['q2', 'q3', 'q1']);
    assert.deepEqual(both(mine, theirs, [['order/sections/s1', 'theirs']]).document.sections[0]?.questions.map(its => its.id), ['q2', 'q1', 'q3']);
  });

  test('has two footnotes where both added one, and each heading keeps its own', () => {
    const note = (text: string, at: number): TemplateDraft =>
      edit.changePoint(edit.changeFootnote(edit.addFootnote(START), 2, text), 'q1', at, { text, footnote: 2 });
    const other = edit.changeQuestion(edit.changeFootnote(edit.addFootnote(START), 2, 'Din'), 'q2', { text: 'Din fråga' });
    const { document, clashes } = both(note('Min', 0), edit.changePoint(edit.addPoint(other, 'q2'), 'q2', 0, { text: 'Din', footnote: 2 }));
    assert.deepEqual([clashes, document.footnotes.map(its => its.text)], [[], ['Se rutinen', 'Min', 'Din']]);
    assert.deepEqual(['q1', 'q2'].map(id => edit.questionOf(document, id)?.points[0]?.footnote), [2, 3]);
  });
});
