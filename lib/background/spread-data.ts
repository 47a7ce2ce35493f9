import type { GazetteerKeeper } from './gazetteer-keeper.ts';

/** After the data has changed: compiles the gazetteer once, then has every open page read anew. */
export const spreadData = async (
  gazetteer: GazetteerKeeper,
  tellPages: () => Promise<unknown>,
): Promise<void> => {
  gazetteer.forget();
  await gazetteer.get();
  await tellPages();
};
