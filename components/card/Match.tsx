import { Fragment } from 'preact';
import type { CardView } from '#core/incidents/card-view.ts';
import type { Phrase } from '#core/wording/phrase.ts';
import { Said } from '../shared/Said.tsx';
import { say, tell } from '../shared/say.ts';

/** The text as printed, in quotation marks. */
export const Quoted = ({ surface }: { surface: string }) => (
  <span>
    <Said message="card_quoted">
      <bdi>{surface}</bdi>
    </Said>
  </span>
);

const Printed = ({ surface }: { surface: string }) => (
  <Said message="card_printed">
    <Quoted surface={surface} />
  </Said>
);

/** By what a name was matched, in a line. A page's own script asks, which may name messages that there are not. */
export const Why = ({ why }: { why: Phrase[] }) => {
  const said = why.map(tell).filter((text) => text !== '');
  return said.length === 0 ? null : <p class="quiet why">{say('card_matched', said.join(' · '))}</p>;
};

/** How the text came to mean this entity: as it is printed, who chose it, and, folded, by what it was matched. */
export const Match = ({ card: { entity, match } }: { card: CardView }) => {
  const heads = [
    ...(match.surface === entity.name ? [] : [<Printed key="printed" surface={match.surface} />]),
    ...(match.chosen ? [say('card_chosen')] : []),
  ];
  const head = heads.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change their places
    <Fragment key={index}>
      {index > 0 && ' · '}
      {part}
    </Fragment>
  ));
  if (match.why.length === 0) return heads.length === 0 ? null : <p class="quiet match">{head}</p>;
  return (
    <details class="fold match">
      <summary>
        <span>{heads.length === 0 ? say('card_why') : head}</span>
      </summary>
      <Why why={match.why} />
    </details>
  );
};
