import { isSameSpan, overlaps, pair } from './match.ts';
import { contextOf, coreGold, corePredictions, type Gold, type Predicted, type Reading } from './pages.ts';
import { falsePositivesOf } from './score-pages.ts';

export type ErrorKind = 'missed' | 'spurious' | 'wrong span' | 'wrong type' | 'wrong entity';

/** One kind of error with one surface: how often, on which pages, and one place where it happens. */
export type ErrorGroup = {
  what: ErrorKind;
  type: string;
  surface: string;
  detail: string;
  count: number;
  pages: string[];
  context: string;
};

type Found = Omit<ErrorGroup, 'count' | 'pages'> & { page: string };

const nameOf = (entity: string | null): string => entity ?? 'unlisted';

/** What is wrong with a pair whose spans overlap. */
const faultsOf = (text: string, gold: Gold, predicted: Predicted): [ErrorKind, string][] => {
  const faults: [ErrorKind, string][] = [];
  if (!isSameSpan(gold, predicted))
    faults.push(['wrong span', `found “${text.slice(predicted.start, predicted.end)}”`]);
  if (gold.entity !== predicted.entity && (gold.listed || predicted.entity !== null))
    faults.push(['wrong entity', `${nameOf(gold.entity)}, found ${nameOf(predicted.entity)}`]);
  return faults;
};

const errorsOn = ({ page, predicted: all }: Reading): Found[] => {
  const gold = coreGold(page);
  const predicted = corePredictions(all);
  const pairs = pair(gold, predicted, overlaps);
  const at = (span: Gold | Predicted, what: ErrorKind, detail: string): Found => ({
    what,
    type: span.type,
    surface: page.text.slice(span.start, span.end),
    detail,
    page: page.id,
    context: contextOf(page.text, span),
  });
  const ofGold = gold.flatMap((one, g) => {
    const match = predicted[pairs.ofGold.get(g) ?? -1];
    if (match) return faultsOf(page.text, one, match).map(([what, detail]) => at(one, what, detail));
    const other = predicted.find((two) => overlaps(one, two));
    return [other ? at(one, 'wrong type', `found as ${other.type}`) : at(one, 'missed', nameOf(one.entity))];
  });
  const spurious = predicted.filter(
    (one, p) => !pairs.ofPredicted.has(p) && !gold.some((other) => overlaps(one, other)),
  );
  return [...ofGold, ...spurious.map((one) => at(one, 'spurious', nameOf(one.entity)))];
};

/** The errors on the articles of a set, those with one kind, surface and detail together, the most frequent first. */
export const worstErrors = (readings: Reading[]): ErrorGroup[] => {
  const groups = new Map<string, ErrorGroup>();
  for (const { page, ...found } of readings
    .filter((reading) => reading.page.kind === 'article')
    .flatMap(errorsOn)) {
    const key = [found.what, found.type, found.surface.toLowerCase(), found.detail].join('\n');
    const group = groups.get(key) ?? { ...found, count: 0, pages: [] };
    group.count++;
    if (!group.pages.includes(page)) group.pages.push(page);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => other.count - one.count);
};

/** A name seen on a trap page where there is none. */
export type FalsePositive = { page: string; type: string; entity: string | null; context: string };

export const falsePositives = (readings: Reading[]): FalsePositive[] =>
  readings
    .filter(({ page }) => page.kind === 'trap')
    .flatMap((reading) =>
      falsePositivesOf(reading).map((one) => ({
        page: reading.page.id,
        type: one.type,
        entity: one.entity,
        context: contextOf(reading.page.text, one),
      })),
    );
