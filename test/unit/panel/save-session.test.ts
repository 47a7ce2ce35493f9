import { expect, test } from 'vitest';
import { failure, success } from '#core/model/result.ts';
import type { SavedSource } from '#core/model/saved-source.ts';
import type { Trouble } from '#core/model/trouble.ts';
import type { SaveState, SourceEdit } from '#core/saving/save-state.ts';
import type { Ask } from '#messaging/ask.ts';
import { type SessionWorld, startSaving } from '#panel/save-session.ts';
import { FULL_DISK } from '#test/words/full-disk.ts';
import { told } from '#test/words/told.ts';
import { captureFile, SITE } from '../core/article/pages.ts';

const URL_READ = `${SITE}/tower-22.html?utm_medium=mail`;
const trouble: Trouble = FULL_DISK;

/** A worker with a store of its own, which may be full. */
const pretendWorker = () => {
  const world = { sources: new Map<string, SavedSource>(), full: false, asked: [] as string[] };
  const answers = {
    findSaved: ({ canonical, textSha256 }: { canonical: string; textSha256: string | null }) =>
      [...world.sources.values()].find(
        (source) => source.canonical === canonical || source.textSha256 === textSha256,
      ) ?? null,
    findMentions: ({ blocks }: { blocks: string[] }) => ({
      state: 'on',
      asOf: { day: '2024-01-29', method: 'json-ld' },
      blocks: blocks.map(() => [
        {
          entity: 'f:tower',
          surface: 'Tower 22',
          type: 'base',
          listed: true,
          start: 0,
          end: 8,
          among: [],
          why: [],
        },
      ]),
    }),
    findReported: () => [],
    saveSource: (source: SavedSource) => {
      world.sources.set(source.id, source);
      return structuredClone(source);
    },
    editSource: ({ id, changes }: { id: string; changes: SourceEdit }) => {
      const source = world.sources.get(id);
      if (source) world.sources.set(id, { ...source, ...changes });
      return structuredClone(world.sources.get(id) ?? null);
    },
    removeSource: ({ id }: { id: string }) => {
      const source = world.sources.get(id) ?? null;
      world.sources.delete(id);
      return source;
    },
  };
  const ask = (async (call: keyof typeof answers, input: never) => {
    world.asked.push(call);
    if (world.full && /^(save|edit)Source$/.test(call)) return failure(trouble);
    return success(answers[call](input));
  }) as Ask;
  return { world, ask };
};

const trial = (worker = pretendWorker(), file = 'tower-22.html') => {
  const states: SaveState[] = [];
  const marks: boolean[] = [];
  let ids = 0;
  let captures = 0;
  const begin = (saveNow = false, changes: Partial<SessionWorld> = {}) =>
    startSaving(
      {
        ask: worker.ask,
        url: URL_READ,
        capture: async () => {
          captures += 1;
          return success(captureFile(file));
        },
        hash: async (text) => text.length.toString(16).padStart(64, '0'),
        randomId: () => {
          ids += 1;
          return `0000000${ids}`;
        },
        now: () => ({ instant: '2024-01-30T05:30:00.000Z', day: '2024-01-30' }),
        show: (state) => states.push(state),
        mark: (saved) => marks.push(saved),
        ...changes,
      },
      saveNow,
    );
  const last = () => states.at(-1);
  const settled = async () => {
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  };
  return { ...worker, begin, last, states, marks, settled, captures: () => captures };
};

test('opening it asks for the address and reads nothing', async () => {
  const { begin, last, world, settled, captures } = trial();
  begin();
  await settled();
  expect(last()).toEqual({ step: 'ready', undone: false });
  expect(world.asked).toEqual(['findSaved']);
  expect(captures()).toBe(0);
});

test('one click reads, links and stores; undo takes it back', async () => {
  const { begin, last, world, marks } = trial();
  const { save, undo } = begin();
  await save(false);
  expect(last()).toMatchObject({ step: 'saved', reported: [], problems: [] });
  const [source] = world.sources.values();
  expect(source).toMatchObject({ id: '00000001', capturedAt: '2024-01-30T05:30:00.000Z', incidents: [] });
  expect(source?.mentions).toEqual([
    { entity: 'f:tower', surface: 'Tower 22', type: 'base', count: source?.text.split('\n\n').length },
  ]);
  await undo();
  expect(last()).toEqual({ step: 'ready', undone: true });
  expect(world.sources.size).toBe(0);
  expect(marks).toEqual([true, false]);
});

test('edits made one after the other end in the last, with as few writes as it takes', async () => {
  const { begin, last, world } = trial();
  const { save, edit } = begin();
  await save(false);
  const before = world.asked.length;
  await Promise.all(['a', 'ab', 'abc'].map((note) => edit({ note })));
  expect([...world.sources.values()].map(({ note }) => note)).toEqual(['abc']);
  expect(world.asked.slice(before)).toEqual(['editSource']);
  const state = last();
  expect(state?.step === 'saved' && state.source === state.stored).toBe(true);
});

test('an edit leaves what was edited elsewhere meanwhile', async () => {
  const { begin, world } = trial();
  const { save, edit } = begin();
  await save(false);
  const [source] = world.sources.values();
  if (!source) throw new Error('Nothing was saved.');
  world.sources.set(source.id, { ...source, tags: ['elsewhere'] });
  await edit({ note: 'here' });
  expect([...world.sources.values()]).toEqual([{ ...source, tags: ['elsewhere'], note: 'here' }]);
});

test('what was deleted elsewhere is not brought back by an edit, and it is said', async () => {
  const { begin, last, world, marks } = trial();
  const { save, edit } = begin();
  await save(false);
  world.sources.clear();
  await edit({ note: 'late' });
  expect(world.sources.size).toBe(0);
  expect(last()).toMatchObject({ step: 'failed', trouble: { what: told('It was deleted elsewhere.') } });
  expect(marks).toEqual([true, false]);
  await save(false);
  expect(world.sources.size).toBe(1);
});

test('whatever goes wrong, the saving ends, and it is said', async () => {
  const { begin, last } = trial();
  const broken = () => Promise.reject(new RangeError('Maximum call stack size exceeded'));
  for (const changes of [{ capture: broken }, { hash: broken }]) {
    await begin(false, changes).save(false);
    expect(last()).toMatchObject({
      step: 'failed',
      trouble: { what: told('Nothing was saved'), advice: told(/./) },
    });
  }
});

test('a full disk is told and nothing is kept; a note that cannot be stored is told beside it', async () => {
  const { begin, last, world } = trial();
  const { save, edit } = begin();
  world.full = true;
  await save(false);
  expect(last()).toEqual({ step: 'failed', trouble });
  world.full = false;
  await save(false);
  world.full = true;
  await edit({ note: 'x' });
  expect(last()).toMatchObject({ step: 'saved', trouble, source: { note: 'x' }, stored: { note: '' } });
});

test('what is saved before is told, and saved again only when asked', async () => {
  const first = trial();
  await first.begin().save(false);
  const second = trial(first);
  const { save } = second.begin();
  await save(false);
  expect(second.last()).toMatchObject({ step: 'before', by: 'address' });
  await save(true);
  expect(second.last()?.step).toBe('saved');
});

test('asked from outside it saves at once, but not what is saved already', async () => {
  const first = trial();
  first.begin(true);
  await first.settled();
  expect(first.world.sources.size).toBe(1);
  const second = trial(first);
  second.begin(true);
  await second.settled();
  expect(second.last()?.step).toBe('before');
  expect(first.world.sources.size).toBe(1);
});

test('a page without an article is refused in words', async () => {
  const { begin, last, world } = trial(undefined, 'wire.html');
  await begin().save(false);
  expect(last()).toMatchObject({
    step: 'failed',
    trouble: { what: told('no article text') },
  });
  expect(world.sources.size).toBe(0);
});
