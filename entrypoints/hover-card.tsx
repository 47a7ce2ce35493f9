import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '#components/card/Card.tsx';
import styles from '#components/card/card.css?inline';
import { createCardHost, type DrawCard } from '#page/card-host.ts';
import { offerCard } from '#page/card-port.ts';

const draw: DrawCard = (into, content, dismiss) =>
  render(content && <Card answer={content} onDismiss={dismiss} />, into);

export default defineUnlistedScript(() => {
  // Tools that check accessibility see open shadow roots only; a page would see into them too.
  const mode = import.meta.env.MODE === 'demo' ? 'open' : 'closed';
  offerCard(createCardHost({ document, mode, styles, draw }));
});
