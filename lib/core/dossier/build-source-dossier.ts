import type { SourceDossier } from './dossier-view.ts';
import { linkedIncident } from './found.ts';
import type { SourceMaterial } from './material.ts';
import { nameRelative } from './name-relative.ts';

/** Builds the page of a saved source. What it mentions keeps the name it was saved under where the data has lost it. */
export const buildSourceDossier = ({ source, incidents, names }: SourceMaterial): SourceDossier => ({
  kind: 'source',
  source,
  incidents: incidents.map((lookup) => linkedIncident(lookup, names)),
  mentions: source.mentions.map(({ entity, surface, count }) => {
    const relative = nameRelative(names, entity);
    return { ...relative, name: relative.type === null ? surface : relative.name, surface, count };
  }),
});
