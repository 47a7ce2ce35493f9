/**
 * One thing measured. `value` is ours and `peerValue` that of the peer in the same run, both in `unit`. `ratio` says how
 * many times better ours is, above 1 if it is; null without a peer, or where either is zero.
 */
export type Figure = {
  bench: string;
  case: string;
  ours: string;
  value: number;
  peer: string | null;
  peerValue: number | null;
  unit: string;
  ratio: number | null;
};

/** The middle value, or the mean of the two in the middle. @throws without values. */
export const median = (values: number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const high = sorted[sorted.length >> 1];
  const low = sorted[(sorted.length - 1) >> 1];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
};

/** Three digits that count: more would pretend to an exactness that no run has. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

type Side = { name: string; value: number };
type Measured = { bench: string; case: string; unit: string; better: 'more' | 'less' };

/** A figure of ours beside that of a peer. */
export const compare = ({ better, ...what }: Measured, ours: Side, peer: Side | null): Figure => {
  const quotient = peer && (better === 'more' ? ours.value / peer.value : peer.value / ours.value);
  return {
    bench: what.bench,
    case: what.case,
    ours: ours.name,
    value: rounded(ours.value),
    peer: peer?.name ?? null,
    peerValue: peer && rounded(peer.value),
    unit: what.unit,
    ratio: quotient && Number.isFinite(quotient) ? rounded(quotient) : null,
  };
};
