import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hashOf, placeOf } from '#core/dossier/address.ts';
import { Failed } from '../card/Failed.tsx';
import { Filling } from '../card/Filling.tsx';
import { say } from '../shared/say.ts';
import type { DossierActions } from './dossier-actions.ts';
import { EntityPage } from './EntityPage.tsx';
import { IncidentPage } from './IncidentPage.tsx';
import { Missing } from './Missing.tsx';
import { Opening } from './Opening.tsx';
import { SourcePage } from './SourcePage.tsx';
import { titleOfPage } from './title-of-page.ts';
import { type Content, useAnswer } from './use-answer.ts';
import { useVisit, type Visit } from './use-visit.ts';

/** A page without a subject yet still has a heading, for those who find their way by them. */
const Unheaded = ({ children }: { children: ComponentChildren }) => (
  <>
    <h1 class="unseen">{say('extension_name')}</h1>
    {children}
  </>
);

type PageProps = { content: Content; hash: string; actions: DossierActions; retry: () => void };

/** One page in any of its states. */
export const Page = ({ content, hash, actions, retry }: PageProps) => {
  switch (content.kind) {
    case 'entity':
      return <EntityPage dossier={content} />;
    case 'incident':
      return <IncidentPage dossier={content} />;
    case 'source':
      return <SourcePage key={content.source.id} dossier={content} actions={actions} />;
    case 'missing':
    case 'lost':
      return <Missing kind={placeOf(hash)?.kind ?? 'lost'} asked={hash.slice(0, 200)} />;
    case 'loading':
      return (
        <Unheaded>
          <Opening />
        </Unheaded>
      );
    case 'filling':
      return (
        <Unheaded>
          <Filling done={content.done} total={content.total} />
        </Unheaded>
      );
    case 'failed':
      return (
        <Unheaded>
          <Failed trouble={content.trouble} />
          <p class="retry">
            <button type="button" class="button" onClick={retry}>
              {say('dossier_try_again')}
            </button>
          </p>
        </Unheaded>
      );
    default:
      return content satisfies never;
  }
};

/** A page that has come moves the focus to its heading, and back to where the reader left it. */
const useArrival = (root: RefObject<HTMLElement | null>, content: Content, visit: Visit): void => {
  useEffect(() => {
    document.title = titleOfPage(content, placeOf(visit.hash));
    const page = root.current;
    const heading = page?.querySelector<HTMLElement>('.title');
    if (!heading) return;
    heading.focus({ preventScroll: true });
    scrollTo(0, visit.scroll);
  }, [root, content, visit]);
};

/** A record that was asked for by an id it had before is shown under the one it has. */
const useCurrentAddress = (content: Content): void => {
  useEffect(() => {
    if (content.kind !== 'incident') return;
    const hash = hashOf({ kind: 'incident', key: content.incident.key });
    if (hash !== location.hash) history.replaceState(history.state, '', hash);
  }, [content]);
};

/** The pages of the dossier, by the fragment of the address. */
export const Dossier = ({ actions }: { actions: DossierActions }) => {
  const root = useRef<HTMLElement>(null);
  const visit = useVisit();
  const { content, retry } = useAnswer(actions, visit);
  useArrival(root, content, visit);
  useCurrentAddress(content);
  return (
    <main class="dossier" ref={root} data-page={content.kind}>
      <Page content={content} hash={visit.hash} actions={actions} retry={retry} />
    </main>
  );
};
