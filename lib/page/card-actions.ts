import type { CardActions, CardDeed } from '#core/incidents/card-view.ts';
import { failure, type Result } from '#core/model/result.ts';
import type { Trouble } from '#core/model/trouble.ts';
import { phrase } from '#core/wording/phrase.ts';
import type { Acting, ReaderSide } from './card-port.ts';
import { meantBy } from './meant-by.ts';

type Done = Result<unknown, Trouble>;

const NO_ENTITY = failure({
  what: phrase('trouble_no_entity'),
  advice: phrase('trouble_no_entity_advice'),
});

/** Has the worker do or undo it. Reports of wrong matches are known by the card they were made from. */
const createDeeds = ({ ask, wordsAround }: ReaderSide) => {
  const reports = new Map<number, string>();
  const reportWrong = async ({ shown, mention }: Acting): Promise<Done> => {
    const { entity } = meantBy(shown, mention);
    if (entity === null) return NO_ENTITY;
    const { surface } = mention;
    const reply = await ask('reportWrongMatch', { entity, surface, ...wordsAround(shown.mark, surface) });
    if (reply.ok) reports.set(shown.token, reply.value.id);
    return reply;
  };
  const withdraw = async ({ shown }: Acting): Promise<Done> => {
    const id = reports.get(shown.token);
    return id === undefined ? NO_ENTITY : ask('withdrawWrongMatch', { id });
  };
  const mute = async ({ shown, mention }: Acting, muted: boolean): Promise<Done> => {
    const { entity, name } = meantBy(shown, mention);
    return entity === null ? NO_ENTITY : ask('muteName', { entity, name, muted });
  };
  return (deed: CardDeed, acting: Acting, undo: boolean): Promise<Done> => {
    switch (deed) {
      case 'muted':
        return mute(acting, !undo);
      case 'site-off':
        return ask('switchSite', { on: undo });
      case 'wrong-match':
        return undo ? withdraw(acting) : reportWrong(acting);
      default:
        return deed satisfies never;
    }
  };
};

/** What the reader does in the card, carried out; copying needs the card itself. */
export const createActions = (reader: ReaderSide): Omit<CardActions, 'copy'> => {
  const { ask, acting, dispatch, choose } = reader;
  const carryOut = createDeeds(reader);
  const act = async (deed: CardDeed, undo: boolean): Promise<void> => {
    const now = acting();
    if (!now) return;
    const { token } = now.shown;
    // The worker has the page read anew, and its marks are gone before the reply is here.
    dispatch({ kind: 'acting', token });
    const reply = await carryOut(deed, now, undo);
    if (reply.ok) dispatch({ kind: 'done', token, deed: undo ? null : deed });
    else dispatch({ kind: 'answered', token, answer: { state: 'failed', trouble: reply.failure } });
  };
  return {
    dismiss: () => dispatch({ kind: 'dismissed' }),
    pin: (pinned) => dispatch({ kind: 'pinned', pinned }),
    choose: (entity) => {
      const now = acting();
      if (now) choose(now.mention.surface, entity);
      dispatch({ kind: 'chosen' });
    },
    showDossier: (kind, key) => void ask('showDossier', { kind, key }),
    do: (deed) => void act(deed, false),
    undo: (deed) => void act(deed, true),
  };
};
