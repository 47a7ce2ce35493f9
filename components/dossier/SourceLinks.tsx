import type { LinkedIncident, SourceDossier } from '#core/dossier/dossier-view.ts';
import { lineOf } from './incident-words.ts';
import { LinkedIncidents } from './LinkedIncidents.tsx';
import { Section } from './Section.tsx';
import type { SavedSourceEditor } from './use-saved-source.ts';

const WORDS = {
  title: 'Linked incidents',
  none: 'Linked to none.',
  unlink: 'Unlink',
  unlinked: 'Unlinked.',
  link: 'Link again',
  linked: 'Linked again.',
};

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
        ? keep((one) => one !== key && source.incidents.some((other) => other === one), WORDS.unlinked)
        : keep((one) => one === key || source.incidents.some((other) => other === one), WORDS.linked);
    const label = linked ? WORDS.unlink : WORDS.link;
    return (
      <button
        type="button"
        class="button plain"
        disabled={busy || deleted}
        aria-label={`${label}: ${nameOf(incident)}`}
        onClick={toggle}
      >
        {label}
      </button>
    );
  };
  return (
    <Section name="linked" title={WORDS.title}>
      {incidents.length === 0 ? (
        <p class="quiet">{WORDS.none}</p>
      ) : (
        <LinkedIncidents incidents={incidents} actions={actions} />
      )}
    </Section>
  );
};
