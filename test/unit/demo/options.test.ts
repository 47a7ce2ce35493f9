import { expect, test } from 'vitest';
import { hasDisplay, parseOptions } from '#test/demo/options.ts';

test('without arguments the demo runs as it comes', () => {
  expect(parseOptions([])).toEqual({ pages: null, check: false, out: '.output/demo', port: 0 });
});

test('arguments are read, and wrong ones refused', () => {
  expect(parseOptions(['--pages', 'x', '--check', '--out', 'y', '--port', '8080'])).toEqual({
    pages: 'x',
    check: true,
    out: 'y',
    port: 8080,
  });
  expect(() => parseOptions(['--pagez', 'x'])).toThrow('--pagez');
  expect(() => parseOptions(['--pages'])).toThrow('--pages');
  for (const port of ['http', '-1', '70000', '1.5'])
    expect(() => parseOptions([`--port=${port}`])).toThrow('--port');
});

test('a window needs a display, which some systems always have', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});
