import { idOf } from '#core/model/ids.ts';
import { print, runOnArticles } from './read-articles.ts';
import { equip, spotArticle } from './spot-article.ts';

await runOnArticles('spot', async (articles) => {
  const { gazetteer } = await equip();
  for (const article of articles) {
    const mentions = spotArticle(gazetteer, article).map(({ start, end, surface, type, entity }) => ({
      start,
      end,
      surface,
      type,
      entity: entity && idOf(entity),
    }));
    print({ id: article.id, mentions });
  }
});
