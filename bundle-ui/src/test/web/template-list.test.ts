import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Api } from '../../main/web/core/api.js';
import { EVERYTHING, TemplateList, templatesPath, type TemplatePage } from '../../main/web/core/template-list.js';
import type { TemplateItem } from '../../main/web/core/types.js';

const item = (id: string): TemplateItem => ({ id, version: 1, title: id, publisher: 'Kommun', level: 'ALL', questions: 1, suggestedFor: null });
const host = { addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true) };

/** @returns a list whose service gives these pages, one after the other, and what it was asked for */
function listOf(...pages: TemplatePage[]): { list: TemplateList; asked: string[] } {
  const asked: string[] = [];
  const get = (path: string): Promise<TemplatePage> => {
    asked.push(path);
    return Promise.resolve(pages[asked.length - 1] ?? { items: [], next: null });
  };
  return { list: new TemplateList(host, () => ({ get }) as unknown as Api), asked };
}

describe('the list of templates', () => {
  test('is asked for only by what was chosen', () => {
    assert.equal(templatesPath(EVERYTHING), '/templates');
    assert.equal(templatesPath({ words: ' mål & hälsa ', level: 'ALL', language: '' }, '00ff-t'),
      '/templates?words=m%C3%A5l+%26+h%C3%A4lsa&level=ALL&cursor=00ff-t');
  });

  test('grows by a page, and begins anew with a search', async () => {
    const { list, asked } = listOf({ items: [item('a')], next: 'n' }, { items: [item('b')], next: null }, { items: [], next: null });
    await list.remote.reload();
    await list.more();
    assert.deepEqual(list.remote.value?.items.map(one => one.id), ['a', 'b']);
    await list.search({ ...EVERYTHING, words: 'x' });
    assert.deepEqual(list.remote.value, { items: [], next: null });
    assert.deepEqual(asked, ['/templates', '/templates?cursor=n', '/templates?words=x']);
  });

  test('is searched when there are more than a few, however few are found', async () => {
    const few = listOf({ items: ['a', 'b', 'c'].map(item), next: null });
    await few.list.remote.reload();
    assert.equal(few.list.many, false);
    const many = listOf({ items: ['a', 'b', 'c', 'd'].map(item), next: null });
    await many.list.remote.reload();
    await many.list.search({ ...EVERYTHING, words: 'x' });
    assert.equal(many.list.many, true);
  });
});
