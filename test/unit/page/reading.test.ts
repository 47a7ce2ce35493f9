import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mention } from '#core/model/mention.ts';
import type { MarkStyle } from '#core/model/settings.ts';
import type { Ask } from '#messaging/ask.ts';
import type { PageSlice } from '#messaging/protocol.ts';
import { noChanges } from '#page/changes.ts';
import type { Marks } from '#page/marks.ts';
import { createReading } from '#page/reading.ts';
import { FULL_DISK } from '#test/words/full-disk.ts';
import { first, pageOf } from './page.ts';

const AS_OF = { day: '2024-01-28', method: 'meta' } as const;
const NAMES = [
  { surface: 'Asad', type: 'base', entity: 'core:asad' },
  { surface: 'Iraq', type: 'place', entity: 'core:iraq' },
  { surface: 'Saraya X', type: 'group', entity: null },
] as const;

const mentionsIn = (text: string): Mention[] =>
  NAMES.flatMap(({ surface, type, entity }) =>
    [...text.matchAll(new RegExp(surface, 'g'))].map(({ index }) => ({
      start: index,
      end: index + surface.length,
      surface,
      type,
      entity,
      listed: entity !== null,
      among: [],
      why: [],
    })),
  );

/** A background that knows three names and fails as often as told. */
const background = (failures = 0) => {
  const asked: PageSlice[] = [];
  const answers = { off: false };
  const ask = (async (_call: string, slice: PageSlice) => {
    asked.push(slice);
    if (answers.off) return { ok: true, value: { state: 'off' } };
    if (asked.length <= failures) return { ok: false, failure: FULL_DISK };
    return {
      ok: true,
      value: { state: 'on', asOf: AS_OF, style: 'both', blocks: slice.blocks.map(mentionsIn) },
    };
  }) as unknown as Ask;
  return { ask, asked, answers };
};

/** Marks as words on a list. */
const listedMarks = () => {
  const list = new Map<Element, string[]>();
  const styles: MarkStyle[] = [];
  const marks = {
    add: (owner: Element, { startOffset, endOffset, startContainer }: StaticRange) =>
      list.set(owner, [
        ...(list.get(owner) ?? []),
        startContainer.nodeValue?.slice(startOffset, endOffset) ?? '',
      ]),
    drop: (owner: Element) => list.delete(owner),
    size: () => [...list.values()].flat().length,
    restyle: (style: MarkStyle) => styles.push(style),
    sweep: () => undefined,
    clear: () => list.clear(),
  } as unknown as Marks;
  return { marks, styles, words: () => [...list.values()].flat() };
};

const setUp = (body: string, failures = 0) => {
  const document = pageOf(body);
  const location = { href: 'https://news.example/a' };
  Object.defineProperty(document, 'location', { value: location });
  const { ask, asked, answers } = background(failures);
  const { marks, words, styles } = listedMarks();
  const { signal } = new AbortController();
  const reading = createReading({ document, ask, marks, signal });
  const read = (...whole: Element[]) => reading.read({ ...noChanges(), whole: new Set(whole) });
  return { document, location, asked, answers, words, styles, read, reading };
};

beforeEach(() => {
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: StaticRangeInit) {
        Object.assign(this, init);
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('reading', () => {
  it('marks what is no place, also a name that is linked to nothing, and remembers all entities', async () => {
    const { document, words, read, reading } = setUp('<p>Asad in Iraq, Saraya X</p>');
    await read(document.body);
    expect(words()).toEqual(['Asad', 'Saraya X']);
    expect(reading.progress()).toMatchObject({ asOf: AS_OF, known: new Set(['core:asad', 'core:iraq']) });
  });

  it('sends a long page in slices of at most 64k characters, each with what is known by then', async () => {
    const { document, asked, words, read } = setUp(`<p>${'Asad was hit. '.repeat(70)}</p>`.repeat(300));
    await read(document.body);
    expect(asked).toHaveLength(5);
    for (const { blocks } of asked) expect(blocks.join('').length).toBeLessThanOrEqual(64_000);
    expect(asked.map(({ known }) => known.length)).toEqual([0, 1, 1, 1, 1]);
    expect(words()).toHaveLength(21_000);
  });

  it('marks the second half of a block that had to be cut where it stands', async () => {
    const { document, words, read } = setUp(`<p>${'Drones hit Asad. '.repeat(10_000)}</p>`);
    await read(document.body);
    expect(new Set(words())).toEqual(new Set(['Asad']));
    expect(words()).toHaveLength(10_000);
  });

  it('asks again until the background can answer', async () => {
    vi.useFakeTimers();
    const { document, asked, words, read } = setUp('<p>Asad</p>', 3);
    const done = read(document.body);
    await vi.advanceTimersByTimeAsync(4_000);
    await done;
    expect(asked).toHaveLength(4);
    expect(words()).toEqual(['Asad']);
  });

  it('marks no text that has changed since it was sent', async () => {
    const { document, words, read } = setUp('<p id="p">Asad</p><p id="q">Asad</p>');
    const done = read(document.body);
    first(document, '#p').textContent = 'Tanf';
    await done;
    expect(words()).toEqual(['Asad']);
  });

  it('puts new marks of an element in the place of its old ones', async () => {
    const { document, words, read } = setUp('<p>Asad</p>');
    await read(document.body);
    await read(first(document, 'p'));
    expect(words()).toEqual(['Asad']);
  });

  it('begins anew with what is known when the address changes, but not for a fragment', async () => {
    const { document, location, asked, read } = setUp('<p>Asad</p>');
    await read(document.body);
    location.href = 'https://news.example/a#part';
    await read(document.body);
    location.href = 'https://news.example/b';
    await read(document.body);
    expect(asked.map(({ known }) => known)).toEqual([[], ['core:asad'], []]);
    expect(asked.at(-1)?.evidence.url).toBe('https://news.example/b');
  });

  it('takes the marks off and asks nothing more where it is switched off, until it is reset', async () => {
    const { document, asked, answers, words, read, reading } = setUp('<p>Asad</p>');
    await read(document.body);
    answers.off = true;
    await read(document.body);
    expect(words()).toEqual([]);
    await read(document.body);
    expect(asked).toHaveLength(2);
    answers.off = false;
    reading.reset();
    await read(document.body);
    expect(words()).toEqual(['Asad']);
  });

  it('paints nothing that was asked for before a reset', async () => {
    const { document, words, read, reading } = setUp('<p>Asad</p>');
    const done = read(document.body);
    reading.reset();
    await done;
    expect(words()).toEqual([]);
    expect(reading.progress()).toMatchObject({ asOf: null, known: new Set() });
  });

  it('waits no longer for a background that failed once it is reset', async () => {
    vi.useFakeTimers();
    const { document, asked, read, reading } = setUp('<p>Asad</p>', 1);
    const done = read(document.body);
    await vi.advanceTimersByTimeAsync(0);
    reading.reset();
    await done;
    expect(asked).toHaveLength(1);
  });

  it('leaves the rest of the page alone once an article appears', async () => {
    const { document, words, read } = setUp('<p>Asad</p><div></div>');
    await read(document.body);
    const article = document.createElement('article');
    article.innerHTML = '<p>no name</p>';
    first(document, 'div').append(article);
    await read(article);
    expect(words()).toEqual([]);
  });

  it('has the marks drawn as the reader chose, and faintly where they stand close', async () => {
    const { document, styles, read } = setUp(
      `<p>${'Nothing of note was said. '.repeat(9)}Asad.</p>`.repeat(50),
    );
    await read(document.body);
    expect(styles.at(-1)).toBe('both');
    const crowded = setUp('<p>Asad was hit again.</p>'.repeat(50));
    await crowded.read(crowded.document.body);
    expect(crowded.styles.at(-1)).toBe('faint');
  });

  it('reads nothing and keeps no marks where the whole document is being written in', async () => {
    const { document, asked, words, read } = setUp('<p>Asad</p>');
    await read(document.body);
    Object.defineProperty(document, 'designMode', { value: 'on' });
    await read(document.body);
    expect(words()).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('reads what stands in shadow roots, and tells of their elements', async () => {
    const { document, asked, words, reading } = setUp('<p>Asad <x-a>at</x-a> Iraq</p>');
    const host = first(document, 'x-a');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Asad again</p>';
    const met: Element[] = [];
    await reading.read({ ...noChanges(), whole: new Set([document.body]) }, (element) => met.push(element));
    expect(asked.flatMap(({ blocks }) => blocks)).toEqual(['Asad at Iraq', 'Asad again']);
    expect(words()).toEqual(['Asad', 'Asad']);
    expect(met).toEqual([host]);
  });
});
