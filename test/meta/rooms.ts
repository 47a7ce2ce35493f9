/** A room of the house: which rooms it may import from, and which packages. */
type Room = { folder: string; rooms: string[]; packages: RegExp };

const NODE = /^node:/;

/** Arrows run one way. A room that is not listed here may not be. */
export const ROOMS: Record<string, Room> = {
  core: { folder: 'lib/core', rooms: [], packages: /^valibot$/ },
  store: { folder: 'lib/store', rooms: ['core'], packages: /^dexie$/ },
  messaging: { folder: 'lib/messaging', rooms: ['core'], packages: /^(valibot|wxt\/browser)$/ },
  background: {
    folder: 'lib/background',
    rooms: ['store', 'messaging', 'core'],
    packages: /^wxt\/browser$/,
  },
  panel: { folder: 'lib/panel', rooms: ['messaging', 'core'], packages: /^wxt\/browser$/ },
  page: { folder: 'lib/page', rooms: ['messaging', 'core'], packages: /^wxt\/browser$/ },
  publish: { folder: 'lib/publish', rooms: ['core'], packages: NODE },
  cli: { folder: 'lib/cli', rooms: ['core', 'publish'], packages: /^(node:.*|valibot)$/ },
  components: { folder: 'components', rooms: ['core'], packages: /^(preact(\/.*)?|wxt\/browser)$/ },
  entrypoints: {
    folder: 'entrypoints',
    rooms: ['core', 'store', 'messaging', 'background', 'page', 'panel', 'components'],
    packages: /^(preact|wxt\/(browser|utils\/.*))$/,
  },
  test: {
    folder: 'test',
    rooms: ['core', 'store', 'messaging', 'background', 'page', 'panel', 'publish', 'cli', 'components'],
    packages:
      /^(node:.*|vitest(\/.*)?|@vitest\/.*|fast-check|fake-indexeddb\/auto|linkedom|dexie|preact|valibot|vite|playwright|@playwright\/test|@axe-core\/playwright|puppeteer-core|@monyone\/aho-corasick\/fast|compromise\/one|mark\.js|react|react-dom(\/.*)?|typescript\/unstable\/(ast|sync)|wxt\/browser|wxt\/testing.*)$/,
  },
};

/** The name of the room in which a path lies, or null. */
export const roomOf = (path: string): string | null =>
  Object.keys(ROOMS).find((name) => path.startsWith(`${ROOMS[name]?.folder}/`)) ?? null;
