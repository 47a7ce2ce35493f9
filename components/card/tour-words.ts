import type { CardContent, TourPlace } from '#core/incidents/card-view.ts';
import { nameOf } from '../shared/EntityName.tsx';
import { say, sayCount } from '../shared/say.ts';
import { typeWord } from '../shared/words.ts';

const writePlace = ({ at, of }: TourPlace, name: string): string => say('card_tour', at, of, name);

/** "2 of 14, Ain al-Asad Air Base, Base, 5 incidents before"; null while there is nothing to tell yet. */
export const writeTour = (content: CardContent, tour: TourPlace): string | null => {
  switch (content.state) {
    case 'ready': {
      const { entity, around, pastTotal } = content.card;
      const before = sayCount('card_before_count', around.length + pastTotal);
      return say('card_tour_entity', writePlace(tour, nameOf(entity)), typeWord(entity.type), before);
    }
    case 'open':
      return say('card_tour_open', writePlace(tour, content.name.surface));
    case 'unlisted':
      return say('card_tour_unlisted', writePlace(tour, content.name.surface));
    case 'loading':
    case 'filling':
    case 'failed':
    case 'done':
      return null;
    default:
      return content satisfies never;
  }
};
