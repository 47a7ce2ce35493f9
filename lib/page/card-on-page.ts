import { joinLines, nearestPiece, type Point } from '#core/hover/place.ts';
import type { CardAnswer } from '#core/incidents/card-view.ts';
import type { Ask } from '#messaging/ask.ts';
import { type CardEvents, type CardPort, takeCard } from './card-port.ts';
import { piecesOf } from './hit-test.ts';

/** What is to be on the page; `answer` is null while one is awaited. */
export type Wanted = { mark: AbstractRange; surface: string; answer: CardAnswer | null; pointer: Point };

export type CardOnPage = { bring: () => void; show: (wanted: Wanted) => void; hide: () => void };

/** The card as the reader's script sees it: its code is fetched once, and what is wanted last is shown when it is there. */
export const createCardOnPage = (ask: Ask, events: CardEvents): CardOnPage => {
  let port: CardPort | undefined;
  let coming = false;
  let wanted: Wanted | null = null;

  const present = (): void => {
    if (!port || !wanted) return;
    const { mark, surface, answer, pointer } = wanted;
    const line = nearestPiece(joinLines(piecesOf(mark)), pointer);
    if (!line) return;
    const box = new DOMRectReadOnly(line.left, line.top, line.right - line.left, line.bottom - line.top);
    port.show(answer ?? { state: 'loading', surface }, [box], events);
  };
  const fetchCode = async (): Promise<void> => {
    const reply = await ask('bringCard', null);
    port = reply.ok ? takeCard() : undefined;
    coming = false;
    present();
  };
  const bring = (): void => {
    if (port || coming) return;
    coming = true;
    void fetchCode();
  };
  return {
    bring,
    show: (next) => {
      wanted = next;
      bring();
      present();
    },
    hide: () => {
      wanted = null;
      port?.hide();
    },
  };
};
