import { defineConfig } from 'wxt';

/** The build that the demo and the tests load; it alone reaches 127.0.0.1 without being asked to. */
const DEMO = 'demo';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(mode === DEMO && { host_permissions: ['http://127.0.0.1/*'] }),
    action: { default_title: 'Backstory' },
    commands: {
      'save-article': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_save_article__',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_next_mention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous_mention__',
      },
    },
    // `CSS.highlights.highlightsFromPoint` is what the marks are hit-tested by.
    ...(browser !== 'firefox' && { minimum_chrome_version: '140' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backstory@backstory.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  // Older targets turn light-dark() into a substitute that misses a colour scheme set on the element.
  vite: () => ({ build: { cssTarget: ['chrome123', 'firefox140'] } }),
  zip: { excludeSources: ['test/**'] },
});
