import { beforeEach, expect, test, vi } from 'vitest';

const { isGranted, readContentType } = vi.hoisted(() => ({
  isGranted: vi.fn(async () => true),
  readContentType: vi.fn(async () => 'text/html'),
}));
vi.mock('#panel/site-access.ts', () => ({ isGranted, readContentType }));

import type { PageReport } from '#messaging/reader-protocol.ts';
import type { TellReader } from '#messaging/tell-reader.ts';
import { jumpInTab, lookAtPage } from '#panel/page-look.ts';

const AS_OF = { day: '2024-02-01', method: 'meta' } as const;
const ASAD = { entity: 'core:asad', type: 'base', surface: 'Asad', count: 2 } as const;
const SARAYA = { entity: null, type: 'group', surface: 'Saraya X', count: 1 } as const;
const TAB = { id: 7, url: 'https://news.example/a' };

const tabOf = (frames: Record<number, PageReport | null>, jumpsIn: number | null = null) => {
  const jumped: number[] = [];
  const tellReader = async (_tab: number, call: string, _input: unknown, frame: number) => {
    if (call === 'listNames') return frames[frame] ?? null;
    jumped.push(frame);
    return frame === jumpsIn;
  };
  const framesOf = async () => Object.keys(frames).map(Number);
  return { jumped, tellReader: tellReader as unknown as TellReader, framesOf };
};

beforeEach(() => readContentType.mockClear());

test('names of all frames are those of the page, each once and counted together', async () => {
  const frames = tabOf({
    0: { asOf: null, names: [] },
    3: null,
    5: { asOf: AS_OF, names: [ASAD, SARAYA] },
    8: { asOf: AS_OF, names: [{ ...ASAD, surface: 'Ayn al-Asad' }, SARAYA] },
  });
  const { report } = await lookAtPage(TAB, frames, null);
  expect(report).toEqual({
    asOf: AS_OF,
    names: [
      { ...ASAD, count: 4 },
      { ...SARAYA, count: 2 },
    ],
  });
  expect(readContentType).not.toHaveBeenCalled();
});

test('where no frame has a reader, it is asked what stands there', async () => {
  const facts = await lookAtPage(TAB, tabOf({ 0: null }), null);
  expect(facts).toMatchObject({ report: null, contentType: 'text/html' });
});

test('a jump is made in the first frame that has the name', async () => {
  const frames = tabOf({ 0: null, 5: null, 8: null }, 5);
  expect(await jumpInTab(7, frames, ASAD)).toBe(true);
  expect(frames.jumped).toEqual([0, 5]);
  expect(await jumpInTab(7, tabOf({ 0: null }), ASAD)).toBe(false);
});
