import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchShadowRoots } from '#page/shadow-roots.ts';
import { first, pageOf } from './page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const setUp = (body: string) => {
  const document = pageOf(body);
  const end = new AbortController();
  const watch = vi.fn<(root: ShadowRoot) => void>();
  const onLate = vi.fn<(root: ShadowRoot) => void>();
  const roots = watchShadowRoots({ watch, onLate, signal: end.signal });
  return { document, roots, watch, onLate, end };
};

const attach = (element: Element): ShadowRoot => element.attachShadow({ mode: 'open' });

describe('shadow roots', () => {
  it('are watched once each', () => {
    const { document, roots, watch, onLate } = setUp('<x-a></x-a>');
    const element = first(document, 'x-a');
    const root = attach(element);
    roots.meet(element);
    roots.meet(element);
    roots.recheck(element);
    expect(watch.mock.calls).toEqual([[root]]);
    expect(onLate).not.toHaveBeenCalled();
  });

  it('that come later are found, and their element is then no longer awaited', () => {
    const { document, roots, watch, onLate } = setUp('<x-a></x-a>');
    const element = first(document, 'x-a');
    roots.meet(element);
    vi.advanceTimersByTime(1_000);
    const root = attach(element);
    vi.advanceTimersByTime(10_000);
    expect(watch.mock.calls).toEqual([[root]]);
    expect(onLate.mock.calls).toEqual([[root]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that never come are awaited no longer than half a minute', () => {
    const { document, roots } = setUp('<x-a></x-a>');
    roots.meet(first(document, 'x-a'));
    vi.advanceTimersByTime(30_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('of an element that changes are found at once', () => {
    const { document, roots, onLate } = setUp('<div></div>');
    const element = first(document, 'div');
    const root = attach(element);
    roots.recheck(element);
    roots.recheck(element);
    expect(onLate.mock.calls).toEqual([[root]]);
  });

  it('are watched in bounded number, and again where some have left the page', () => {
    const { document, roots, watch } = setUp('<x-a></x-a>'.repeat(1_200));
    const elements = [...document.querySelectorAll('x-a')];
    for (const element of elements) attach(element);
    for (const element of elements) roots.meet(element);
    expect(watch).toHaveBeenCalledTimes(1_000);
    for (const element of elements.slice(0, 300)) element.remove();
    roots.sweep();
    for (const element of elements.slice(300)) roots.meet(element);
    expect(watch).toHaveBeenCalledTimes(1_200);
  });

  it('are looked for no more once the reader has ended', () => {
    const { document, roots, watch, end } = setUp('<x-a></x-a>');
    const element = first(document, 'x-a');
    roots.meet(element);
    end.abort();
    attach(element);
    roots.meet(element);
    vi.advanceTimersByTime(30_000);
    expect(watch).not.toHaveBeenCalled();
  });
});
