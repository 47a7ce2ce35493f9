import type { Span } from '#core/model/mention.ts';
import type { Gold, Predicted } from './pages.ts';

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

export const isSameSpan = (one: Span, other: Span): boolean =>
  one.start === other.start && one.end === other.end;

const common = (one: Span, other: Span): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);

/** The pairs, by their places in the two lists: gold to predicted and back. */
export type Pairs = { ofGold: Map<number, number>; ofPredicted: Map<number, number> };

/** Pairs gold and predicted mentions of one type, each at most once, those that share most text first. */
export const pair = (
  gold: Gold[],
  predicted: Predicted[],
  fits: (one: Span, other: Span) => boolean,
): Pairs => {
  const possible = gold
    .flatMap((one, g) =>
      predicted.flatMap((other, p) =>
        one.type === other.type && fits(one, other) ? [{ g, p, shared: common(one, other) }] : [],
      ),
    )
    .sort((one, other) => other.shared - one.shared);
  const pairs: Pairs = { ofGold: new Map(), ofPredicted: new Map() };
  for (const { g, p } of possible) {
    if (pairs.ofGold.has(g) || pairs.ofPredicted.has(p)) continue;
    pairs.ofGold.set(g, p);
    pairs.ofPredicted.set(p, g);
  }
  return pairs;
};
