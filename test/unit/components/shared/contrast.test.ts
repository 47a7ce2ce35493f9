import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../../components/shared/tokens.css', import.meta.url), 'utf8');
const SCHEMES = ['light', 'dark'] as const;

/** The two colours of a token, light and dark, as `#rrggbb`. */
const coloursOf = (token: string): string[] => {
  const [, ...colours] = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  if (colours.length !== 2) throw new Error(`tokens.css has no pair of colours for --${token}.`);
  return colours.map((colour) => (colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour));
};

const channel = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminanceOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const contrastOf = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const TYPES = ['base', 'group', 'drone', 'site', 'system', 'force'];
const STANDINGS = ['confirmed', 'claimed', 'disputed', 'later'];
const GROUNDS = ['paper', 'shade'];

const TEXTS = [
  ...['ink', 'soft', 'link', ...TYPES].flatMap((text) => GROUNDS.map((ground) => [text, ground])),
  ...STANDINGS.map((standing) => [standing, `${standing}-back`]),
  ...STANDINGS.map((standing) => [standing, 'paper']),
  ['ink', 'rule'],
] as [string, string][];
const SIGNS = ['focus', 'later'].flatMap((sign) => GROUNDS.map((ground) => [sign, ground])) as [
  string,
  string,
][];

const worstOf = (one: string, other: string): number =>
  Math.min(
    ...SCHEMES.map((_, index) => contrastOf(coloursOf(one)[index] ?? '', coloursOf(other)[index] ?? '')),
  );

describe('the colours', () => {
  it('are measured as the guideline does', () => {
    expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
  });

  it.each(TEXTS)('of %s on %s can be read in light and dark', (text, ground) => {
    expect(worstOf(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGNS)('of %s on %s can be told apart in light and dark', (sign, ground) => {
    expect(worstOf(sign, ground)).toBeGreaterThanOrEqual(3);
  });
});
