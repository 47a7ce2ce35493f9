import type { Page } from '@playwright/test';
import { articleOf } from './scratch-site.ts';

const KINDS = [
  ...['pointermove', 'pointerover', 'pointerout', 'pointerenter', 'pointerleave', 'pointerdown', 'pointerup'],
  ...['mousemove', 'mouseover', 'mouseout', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'],
  ...[
    'keydown',
    'keypress',
    'keyup',
    'focusin',
    'focusout',
    'selectstart',
    'wheel',
    'scroll',
    'blur',
    'focus',
  ],
];

/** A page that writes down every event of the reader's that reaches it, with the element it is for. */
export const LISTENING = articleOf(`
  <h1 id="title">Drones at Tower 22 in Jordan</h1>
  <p id="first">Three soldiers died at <a id="link" href="#there">Tower 22</a> in Jordan on Sunday morning.</p>
  <p id="second"><input id="field" value="a field"> Nothing else is known of it.</p>
  <script>
    window.told = [];
    for (const kind of ${JSON.stringify(KINDS)})
      for (const [phase, capture] of [['down', true], ['up', false]])
        addEventListener(kind, ({ target }) => told.push([phase, kind, target.id ?? target.nodeName].join(' ')), { capture });
  </script>`);

export const toldBy = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'told'));
