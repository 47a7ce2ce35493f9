import { clearCompiled } from '#store/compiled.ts';
import type { GazetteerKeeper } from './gazetteer-keeper.ts';
import type { Platform } from './platform.ts';
import { grantedOrigins, injectOpenTabs } from './register-reader.ts';
import type { StoreKeeper } from './store-keeper.ts';

/** The readers of open tabs wait for it. */
const PATIENCE_MS = 500;

type Installed = {
  platform: Platform;
  register: () => Promise<void>;
  keeper: StoreKeeper;
  gazetteer: GazetteerKeeper;
};

/**
 * After an installation, an update or a reload: the code may be another, so nothing compiled by the former is kept, and
 * readers in open tabs have lost their background and are replaced.
 */
export const greetInstall = async ({ platform, register, keeper, gazetteer }: Installed): Promise<void> => {
  await register();
  const opened = await keeper.open(PATIENCE_MS);
  if (opened.ok) await clearCompiled(opened.value);
  gazetteer.forget();
  await injectOpenTabs(platform, await grantedOrigins(platform));
};
