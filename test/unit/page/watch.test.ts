import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Changes, noChanges } from '#page/changes.ts';
import { watchPage } from '#page/watch.ts';
import { first, pageOf } from './page.ts';

/** Tells of changes as a browser does; linkedom's own would tell only of what its methods do. */
class StubObserver {
  static tell: (records: MutationRecord[]) => void = () => undefined;
  observed: Node[] = [];
  constructor(take: (records: MutationRecord[]) => void) {
    StubObserver.tell = take;
  }
  observe(node: Node): void {
    this.observed.push(node);
  }
  disconnect(): void {
    StubObserver.tell = () => undefined;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', StubObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const changeOf = (target: Node): MutationRecord =>
  ({ type: 'characterData', target, addedNodes: [], removedNodes: [] }) as unknown as MutationRecord;

/** A page of two paragraphs, of which each batch takes `ms` milliseconds to read. */
const setUp = (ms = 0) => {
  const document = pageOf('<p id="a">a</p><p id="b">b</p>');
  const batches: Changes[] = [];
  const changed: Changes[] = [];
  const end = new AbortController();
  const onBatch = async (changes: Changes): Promise<Changes> => {
    batches.push(changes);
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    return noChanges();
  };
  const onChange = (changes: Changes): void => void changed.push(changes);
  const readWhole = watchPage({ document, onBatch, onChange, onRoot: () => undefined, signal: end.signal });
  const text = (id: string): Node => first(document, `#${id}`).firstChild ?? document;
  return { document, batches, changed, end, readWhole, text };
};

/** Has the page change a hundred times a second. */
const changeFor = async (seconds: number, target: Node): Promise<void> => {
  for (let at = 0; at < seconds * 100; at += 1) {
    StubObserver.tell([changeOf(target)]);
    await vi.advanceTimersByTimeAsync(10);
  }
};

describe('watching a page', () => {
  it('reads all of it, then only what has changed', async () => {
    const { document, batches, changed, text } = setUp();
    await vi.advanceTimersByTimeAsync(0);
    StubObserver.tell([changeOf(text('a'))]);
    expect(changed.map(({ own }) => own)).toEqual([new Set([first(document, '#a')])]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(batches.map(({ whole, own }) => [[...whole], [...own]])).toEqual([
      [[document.body], []],
      [[], [first(document, '#a')]],
    ]);
  });

  it('tells each change once, however many are waiting', () => {
    const { changed, text } = setUp();
    for (const id of ['a', 'b', 'a']) StubObserver.tell([changeOf(text(id))]);
    expect(changed.map(({ own }) => own.size)).toEqual([1, 1, 1]);
  });

  it('of a page that never rests reads 5 times a second at most, and after some seconds every two', async () => {
    const { batches, text } = setUp();
    await changeFor(4, text('a'));
    expect(batches.length).toBeLessThanOrEqual(20 + 1);
    expect(batches.length).toBeGreaterThan(15);
    const soFar = batches.length;
    await changeFor(60, text('a'));
    expect(batches.length - soFar).toBeLessThanOrEqual(40);
  });

  it('reads at once again what changes after a rest', async () => {
    const { batches, text } = setUp();
    await changeFor(30, text('a'));
    await vi.advanceTimersByTimeAsync(10_000);
    const before = batches.length;
    StubObserver.tell([changeOf(text('b'))]);
    await vi.advanceTimersByTimeAsync(200);
    expect(batches.length).toBe(before + 1);
  });

  it('leaves the page four times as long to itself as reading took', async () => {
    const { batches, text } = setUp(100);
    await changeFor(5, text('a'));
    expect(batches.length).toBeLessThanOrEqual(11);
  });

  it('ends with the signal', async () => {
    const { batches, text, end } = setUp();
    await vi.advanceTimersByTimeAsync(0);
    StubObserver.tell([changeOf(text('a'))]);
    end.abort();
    await vi.advanceTimersByTimeAsync(1_000);
    StubObserver.tell([changeOf(text('a'))]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(batches.length).toBeLessThanOrEqual(2);
  });
});
