import type { LinkedIncident, SourceDossier } from '#core/dossier/dossier-view.ts';
import { say } from '../shared/say.ts';
import { lineOf } from './incident-words.ts';
import { LinkedIncidents } from './LinkedIncidents.tsx';
import { Section } from './Section.tsx';
import type { SavedSourceEditor } from './use-saved-source.ts';

const nameOf = ({ key, found }: LinkedIncident): string => (found === null ? key : lineOf(found));

type SourceLinksProps = { incidents: SourceDossier['incidents']; editor: SavedSourceEditor };

/** The incidents that the reader says this source reports; an unlinked one stays in view, to be linked again. */
export const SourceLinks = ({ incidents, editor: { source, busy, deleted, change } }: SourceLinksProps) => {
  const keep = (wanted: (key: string) => boolean, done: string) =>
    void change({ incidents: incidents.map(({ key }) => key).filter(wanted) }, done);
  const actions = (incident: LinkedIncident) => {
    const { key } = incident;
    const linked = source.incidents.includes(key);
    const toggle = () =>
      linked
        ? keep(
            (one) => one !== key && source.incidents.some((other) => other === one),
            say('dossier_said_unlinked'),
          )
        : keep(
            (one) => one === key || source.incidents.some((other) => other === one),
            say('dossier_said_linked'),
          );
    return (
      <button
        type="button"
        class="button plain"
        disabled={busy || deleted}
        aria-label={say(linked ? 'dossier_unlink_this' : 'dossier_link_again_this', nameOf(incident))}
        onClick={toggle}
      >
        {say(linked ? 'dossier_unlink' : 'dossier_link_again')}
      </button>
    );
  };
  return (
    <Section name="linked" title={say('dossier_linked')}>
      {incidents.length === 0 ? (
        <p class="quiet">{say('dossier_linked_none')}</p>
      ) : (
        <LinkedIncidents incidents={incidents} actions={actions} />
      )}
    </Section>
  );
};
