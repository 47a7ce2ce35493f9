import type { EntityHead } from '#core/incidents/card-view.ts';
import { wording } from './say.ts';

type Named = Pick<EntityHead, 'name' | 'native'>;

/** An entity's name in the language of the interface, if the gazetteer has it, else in English. */
export const nameOf = ({ name, native }: Named): string =>
  native?.lang === wording().language ? native.text : name;

/** An entity's name and, behind it, its name in its own country's script; readers of that script have it first. */
export const EntityName = ({ entity: { name, native } }: { entity: Named }) => {
  if (native === null) return <bdi lang="en">{name}</bdi>;
  const own = { text: native.text, lang: native.lang };
  const english = { text: name, lang: 'en' };
  const [first, second] = native.lang === wording().language ? [own, english] : [english, own];
  return (
    <>
      <bdi lang={first.lang}>{first.text}</bdi>{' '}
      <span class="native" lang={second.lang} dir="auto">
        {second.text}
      </span>
    </>
  );
};
