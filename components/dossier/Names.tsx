import type { Alias } from '#core/model/entity.ts';
import { say, sayCount } from '../shared/say.ts';
import { type KindNames, type LanguageNames, namesByLanguage } from './names-by-language.ts';
import { Section } from './Section.tsx';

const KINDS: Record<Alias['kind'], string | null> = {
  name: null,
  acronym: 'dossier_acronyms',
  transliteration: 'dossier_transliterations',
  former: 'dossier_former_names',
  nickname: 'dossier_nicknames',
  designation: 'dossier_designations',
};

const KindWord = ({ kind }: { kind: Alias['kind'] }) => {
  const message = KINDS[kind];
  return message === null ? null : <span class="quiet">{say(message)} </span>;
};

const Kind = ({ group: { kind, names }, lang }: { group: KindNames; lang: string }) => (
  <dd data-kind={kind}>
    <KindWord kind={kind} />
    <ul class="names">
      {names.map((name) => (
        <li key={name}>
          <bdi lang={lang}>{name}</bdi>
        </li>
      ))}
    </ul>
  </dd>
);

const Language = ({ group: { lang, language, kinds } }: { group: LanguageNames }) => (
  <div>
    <dt>{language}</dt>
    {kinds.map((group) => (
      <Kind key={group.kind} group={group} lang={lang} />
    ))}
  </div>
);

/** Every way to write the name, by language. */
export const Names = ({ aliases }: { aliases: Alias[] }) => {
  if (aliases.length === 0) return null;
  const tally = sayCount('dossier_ways_to_write', aliases.length);
  return (
    <Section name="names" title={say('dossier_names')} tally={tally}>
      <dl class="known">
        {namesByLanguage(aliases).map((group) => (
          <Language key={group.lang} group={group} />
        ))}
      </dl>
    </Section>
  );
};
