import { pretendI18n } from '#test/words/pretend-i18n.ts';

// `wxt/browser` looks for this when it is first imported; a page of the gallery is no page of the extension.
const language = new URLSearchParams(location.search).get('lang') ?? 'en';
Reflect.set(globalThis, 'chrome', { i18n: pretendI18n(language) });
