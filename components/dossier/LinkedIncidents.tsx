import type { ComponentChildren } from 'preact';
import type { LinkedIncident } from '#core/dossier/dossier-view.ts';
import { Said } from '../shared/Said.tsx';
import { StatusChip } from '../shared/StatusChip.tsx';
import { lineOf } from './incident-words.ts';
import { Jump } from './Jump.tsx';

type LinkedIncidentsProps = {
  incidents: LinkedIncident[];
  /** What can be done with each. */
  actions?: (incident: LinkedIncident) => ComponentChildren;
};

const Told = ({ incident: { key, found } }: { incident: LinkedIncident }) =>
  found === null ? (
    <span>
      <Said message="dossier_gone">
        <code dir="ltr">{key}</code>
      </Said>
    </span>
  ) : (
    <span>
      <Jump to={{ kind: 'incident', key: found.key }}>
        <bdi>{lineOf(found)}</bdi>
      </Jump>{' '}
      <StatusChip status={found.status} />
      <span class="supports" lang="en" dir="auto">
        {found.summary}
      </span>
    </span>
  );

/** Incidents that something points to, also those that the data has lost. */
export const LinkedIncidents = ({ incidents, actions }: LinkedIncidentsProps) => (
  <ul class="lines linked">
    {incidents.map((incident) => (
      <li key={incident.key} data-incident={incident.key}>
        <Told incident={incident} />
        {actions?.(incident)}
      </li>
    ))}
  </ul>
);
