import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '#components/card/Card.tsx';
import styles from '#components/card/card.css?inline';
import type { CardActions } from '#core/incidents/card-view.ts';
import { createActions } from '#page/card-actions.ts';
import { createCardHost, type DrawCard } from '#page/card-host.ts';
import { offerCard } from '#page/card-port.ts';
import { buildStand } from '#page/card-stand.ts';
import { copyText } from '#page/copy-text.ts';

const drawWith =
  (actions: Omit<CardActions, 'copy'>): DrawCard =>
  (into, scene) => {
    if (!scene) return render(null, into);
    const { content, pinned, tour } = scene;
    const copy = (text: string) => copyText(into, text);
    return render(<Card {...{ content, pinned, tour }} actions={{ ...actions, copy }} />, into);
  };

export default defineUnlistedScript(() => {
  // Tools that check accessibility see open shadow roots only; a page would see into them too.
  const mode = import.meta.env.MODE === 'demo' ? 'open' : 'closed';
  const stand = () => buildStand({ document, mode, styles });
  offerCard((reader) => createCardHost({ document, stand, draw: drawWith(createActions(reader)) }));
});
