import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CompiledGazetteer } from '#core/gazetteer/compile.ts';
import { idOf } from '#core/model/ids.ts';
import type { Mention } from '#core/model/mention.ts';
import { lookupIn, type Messages } from '#core/wording/lookup.ts';
import type { Phrase } from '#core/wording/phrase.ts';
import { createWording } from '#core/wording/wording.ts';
import { type Article, print, runOnFile } from './read-articles.ts';
import { equip, leftInArticle, spotArticle } from './spot-article.ts';

const USAGE = [
  'npm run --silent spot -- [--gazetteer FILE] [--why] FILE.jsonl',
  '  --gazetteer  another gazetteer.jsonl than the bundled one',
  '  --why        also says what decided each mention, and of the names left alone what spoke for and against them',
].join('\n');

const readArguments = () => {
  const options = { gazetteer: { type: 'string' }, why: { type: 'boolean', default: false } } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    throw new Error(USAGE);
  }
};

const ENGLISH = new URL('../../public/_locales/en/messages.json', import.meta.url);

/** Words reasons as the card does, in English. */
const inEnglish = (): ((phrase: Phrase) => string) => {
  const messages: Messages = JSON.parse(readFileSync(ENGLISH, 'utf8'));
  return createWording(lookupIn(messages)).tell;
};

const rowOf = ({ start, end, surface, type, entity, among }: Mention) => ({
  start,
  end,
  surface,
  type,
  entity: entity && idOf(entity),
  ...(among.length ? { among: among.map(idOf) } : {}),
});

const leftIn = (gazetteer: CompiledGazetteer, article: Article, tell: (phrase: Phrase) => string) =>
  leftInArticle(gazetteer, article).map(({ entity, why, against, ...rest }) => ({
    ...rest,
    entity: idOf(entity),
    why: why.map(tell),
    against: against.map(tell),
  }));

await runOnFile(USAGE, () => {
  const { positionals, values } = readArguments();
  const tell = values.why ? inEnglish() : null;
  return {
    file: positionals[0],
    command: async (articles) => {
      const { gazetteer } = await equip(values.gazetteer);
      for (const article of articles) {
        const mentions = spotArticle(gazetteer, article).map((one) =>
          tell ? { ...rowOf(one), why: one.why.map(tell) } : rowOf(one),
        );
        print({ id: article.id, mentions, ...(tell ? { left: leftIn(gazetteer, article, tell) } : {}) });
      }
    },
  };
});
