/** Mentions found, found where there is none, and missed. */
export type Counts = { tp: number; fp: number; fn: number };

export const noCounts = (): Counts => ({ tp: 0, fp: 0, fn: 0 });

export const addCounts = (to: Counts, { tp, fp, fn }: Counts): void => {
  to.tp += tp;
  to.fp += fp;
  to.fn += fn;
};

/** A share of a whole; of nothing it is 0. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Shares between 0 and 1. */
export type Quality = { precision: number; recall: number; f1: number };

export const qualityOf = ({ tp, fp, fn }: Counts): Quality => {
  const precision = share(tp, tp + fp);
  const recall = share(tp, tp + fn);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
};
