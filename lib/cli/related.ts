import { relate } from '#core/incidents/relate.ts';
import { dayOf } from '#core/model/day.ts';
import { idOf, type Key } from '#core/model/ids.ts';
import { incidentsFor } from './incidents-for.ts';
import { print, runOnArticles } from './read-articles.ts';
import { equip, spotArticle } from './spot-article.ts';

const idsOf = (related: { key: Key }[]): string[] => related.map(({ key }) => idOf(key));

await runOnArticles('related', async (articles) => {
  const { feed, gazetteer } = await equip();
  const today = new Date().toISOString().slice(0, 10);
  for (const article of articles) {
    const published = article.published ?? today;
    const keys = new Set(spotArticle(gazetteer, article).map(({ entity }) => entity));
    const named = [...keys].filter((key) => key !== null);
    const context = { asOf: dayOf(published), others: new Set(named), nameOf: (key: Key) => idOf(key) };
    const related = named.map((entity) => {
      const { of, incidents } = incidentsFor(feed, entity, context.asOf);
      const { around, past, samePeriod, later } = relate(incidents, { ...context, entity });
      const ids = {
        around: idsOf(around),
        past: idsOf(past),
        samePeriod: idsOf(samePeriod),
        later: idsOf(later),
      };
      return { entity: idOf(entity), of, ...ids };
    });
    print({ id: article.id, published, related });
  }
});
