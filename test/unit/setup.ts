// Node has no database of its own; in a browser the specs of the store meet the real one.
import 'fake-indexeddb/auto';
import { pretendI18n } from '#test/words/pretend-i18n.ts';

// `wxt/browser` looks for this when it is first imported.
Reflect.set(globalThis, 'chrome', { i18n: pretendI18n('en') });
