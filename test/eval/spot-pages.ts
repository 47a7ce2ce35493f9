import { spotArticle } from '#cli/spot-article.ts';
import { type CompiledGazetteer, compileGazetteer } from '#core/gazetteer/compile.ts';
import type { Entity } from '#core/model/entity.ts';
import { idOf, keyOf } from '#core/model/ids.ts';
import type { Page, Predicted, Reading } from './pages.ts';

/** A matcher of some entities, under a feed id that no figure depends on. */
export const compile = (entities: Entity[]): CompiledGazetteer =>
  compileGazetteer(entities.map((entity) => ({ key: keyOf('corpus', entity.id), entity })));

/** What the spotting of `npm run spot` says of a text. */
export const spot = (
  gazetteer: CompiledGazetteer,
  page: Pick<Page, 'id' | 'text' | 'published'>,
): Predicted[] =>
  spotArticle(gazetteer, page).map(({ start, end, type, entity }) => ({
    start,
    end,
    type,
    entity: entity && idOf(entity),
  }));

export const readPages = (gazetteer: CompiledGazetteer, pages: Page[]): Reading[] =>
  pages.map((page) => ({ page, predicted: spot(gazetteer, page) }));
