import { describe, expect, it } from 'vitest';
import { gatherChanges, keepsMarks, noChanges, type Target, takesText, targetsOf } from '#page/changes.ts';
import { isElement } from '#page/composed.ts';
import { first, pageOf } from './page.ts';

const record = (target: Node, added: Node[] = [], removed: Node[] = []): MutationRecord =>
  ({
    type: target.nodeType === 3 ? 'characterData' : 'childList',
    target,
    addedNodes: added,
    removedNodes: removed,
  }) as unknown as MutationRecord;

const changed = (target: Element, attributeName: string): MutationRecord =>
  ({
    type: 'attributes',
    target,
    attributeName,
    addedNodes: [],
    removedNodes: [],
  }) as unknown as MutationRecord;

const targets = (records: MutationRecord[], scoped = false): string[] => {
  const changes = noChanges();
  gatherChanges(records, changes);
  return targetsOf(changes, scoped).map(
    ({ root, reach }: Target) => `${reach} ${isElement(root) ? root.id : `in ${root.host.id}`}`,
  );
};
const at = (document: Document) => (id: string) => first(document, `#${id}`);

describe('changes', () => {
  it('of a text make the element around it be read anew, and only its own text', () => {
    const get = at(pageOf('<div id="d">own<p id="p">a <b id="b">b</b></p></div>'));
    const text = get('b').firstChild;
    expect(targets(text ? [record(text)] : [])).toEqual(['own p']);
  });
  it('that add a paragraph make it be read, and not the text around it', () => {
    const get = at(pageOf('<div id="d">own<p id="p">a</p></div>'));
    expect(targets([record(get('d'), [get('p')])])).toEqual(['whole p']);
  });
  it('inside what is read whole are not read twice', () => {
    const get = at(pageOf('<div id="d"><p id="p">a<b id="b">b</b></p></div>'));
    expect(targets([record(get('d'), [get('p')]), record(get('p'), [get('b')])])).toEqual(['whole p']);
    expect(targets([record(get('d'), [get('p')]), record(first(pageOf(''), 'body'), [get('d')])])).toEqual([
      'whole d',
    ]);
  });
  it('that take out a word make the text be read anew', () => {
    const document = pageOf('<p id="p">a</p>');
    expect(targets([record(at(document)('p'), [], [document.createElement('b')])])).toEqual(['own p']);
  });
  it('of elements that have left the page, or are not read, are nothing', () => {
    const document = pageOf('<nav id="n"><p id="p">a</p></nav>');
    const get = at(document);
    expect(targets([record(get('n'), [get('p')]), record(get('n'), [document.createElement('p')])])).toEqual(
      [],
    );
  });
  it('of a style element or of our own card are nothing', () => {
    const document = pageOf('<div id="d"><style id="s">a</style></div>');
    const get = at(document);
    const card = document.createElement('backstory-card');
    document.documentElement.append(card);
    expect(targets([record(get('s'), [document.createTextNode('b')]), record(get('d'), [get('s')])])).toEqual(
      [],
    );
    expect(
      targets([record(document.documentElement, [card]), record(document.documentElement, [], [card])]),
    ).toEqual([]);
  });
  it('outside of the article count only where they bring an article', () => {
    const get = at(pageOf('<div id="d"><p id="p">a</p><article id="a">b</article></div><p id="q">c</p>'));
    const body = get('d').parentElement;
    expect(targets(body ? [record(body, [get('d'), get('q')])] : [], true)).toEqual(['whole a']);
  });

  it('of attributes that show something have it read', () => {
    const get = at(pageOf('<div id="d">own <b id="b">b</b><section id="s"><p>a</p></section></div>'));
    expect(targets([changed(get('s'), 'hidden')])).toEqual(['whole s']);
    expect(targets([changed(get('b'), 'aria-hidden')])).toEqual(['own d']);
  });
  it('of attributes that hide something are nothing: who sees its marks?', () => {
    const get = at(pageOf('<div id="d"><section id="s" hidden><p>a</p></section></div>'));
    expect(targets([changed(get('s'), 'hidden')])).toEqual([]);
  });
  it('that open a dialog have it read; what a summary folds away has been', () => {
    const get = at(pageOf('<dialog id="d" open><p>a</p></dialog><details id="e" open><p>b</p></details>'));
    expect(targets([changed(get('d'), 'open'), changed(get('e'), 'open')])).toEqual(['whole d']);
  });
  it('that let somebody write, or take elements out, may take marks', () => {
    const get = at(pageOf('<div id="d" contenteditable><p id="p">a</p></div>'));
    expect(takesText(changed(get('d'), 'contenteditable'))).toBe(true);
    expect(keepsMarks(get('p'))).toBe(false);
    expect(takesText(record(get('d'), [], [get('p')]))).toBe(true);
    expect(takesText(changed(get('d'), 'hidden'))).toBe(false);
  });
  it('in a shadow root are read there, and in what it hangs on when that is read', () => {
    const document = pageOf('<div id="d"><x-a id="x"></x-a></div>');
    const get = at(document);
    const root = get('x').attachShadow({ mode: 'open' });
    root.innerHTML = '<p id="p">a</p> loose';
    const [p, loose] = root.childNodes;
    if (!p?.firstChild || !loose) throw new Error('The root is empty.');
    Object.defineProperty(root, 'isConnected', { value: true });
    expect(targets([record(p.firstChild), record(loose)])).toEqual(['own p', 'own in x']);
    expect(targets([record(p.firstChild), record(get('d'), [get('x')])])).toEqual(['whole in x', 'own d']);
    const { body } = document;
    expect(targets([record(p.firstChild), record(loose), record(body, [get('d')])])).toEqual(['whole d']);
  });
});
