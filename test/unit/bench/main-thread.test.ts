import { expect, it } from 'vitest';
import { type TraceEvent, threadTimeOf } from '#test/bench/main-thread.ts';

const ADDRESS = 'http://127.0.0.1/article';
const on = (tid: number, name: string, ts: number, dur: number): TraceEvent => ({
  name,
  pid: 7,
  tid,
  ts,
  dur,
  args: {},
});
const about = (name: string, args: Record<string, unknown>): TraceEvent => ({ ...on(1, name, 0, 0), args });
const EVENTS = [
  about('TracingStartedInBrowser', { data: { frames: [{ url: ADDRESS, processId: 7 }] } }),
  about('thread_name', { name: 'CrRendererMain' }),
];

it('counts the tasks of the page’s thread, and what drew once', () => {
  const events = [
    ...EVENTS,
    on(1, 'RunTask', 0, 2_000),
    on(1, 'RunTask', 5_000, 6_000),
    on(1, 'PrePaint', 5_000, 3_000),
    on(1, 'Layout', 6_000, 1_000),
    on(2, 'RunTask', 0, 90_000),
    { ...on(1, 'RunTask', 0, 90_000), pid: 8 },
  ];
  expect(threadTimeOf(events, ADDRESS)).toEqual({ total: 8, drawing: 3, longest: 6 });
});

it('a trace without that page is refused', () => {
  expect(() => threadTimeOf(EVENTS, 'http://127.0.0.1/other')).toThrow('tells nothing');
});
