import { render } from 'preact';
import { browser } from 'wxt/browser';
import '#components/welcome/welcome.css';
import { speakOn } from '#components/shared/page-language.ts';
import { WelcomePage } from '#components/welcome/WelcomePage.tsx';
import { browserGrants } from '#panel/grants.ts';
import { readNewsSites } from '#panel/news-sites.ts';
import { readShortcuts } from '#panel/shortcuts.ts';
import { startWelcome } from '#panel/welcome-session.ts';

speakOn(document, 'welcome_page_title');

const root = document.querySelector('#welcome');
const end = new AbortController();
addEventListener('pagehide', () => end.abort(), { once: true });

if (root)
  startWelcome({
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
    languages: navigator.languages,
    grants: browserGrants,
    readNewsSites,
    readShortcuts,
    openOptions: () => void browser.runtime.openOptionsPage(),
    draw: (view, actions) => render(<WelcomePage view={view} actions={actions} />, root),
    signal: end.signal,
  });
