import type { Alias } from '#core/model/entity.ts';
import { writeCount } from '../shared/numbers.ts';
import { type KindNames, type LanguageNames, namesByLanguage } from './names-by-language.ts';
import { Section } from './Section.tsx';

const WORDS = {
  title: 'Names',
  kinds: {
    name: null,
    acronym: 'Acronyms:',
    transliteration: 'Transliterations:',
    former: 'Former:',
    nickname: 'Nicknames:',
    designation: 'Designations:',
  } satisfies Record<Alias['kind'], string | null>,
};

const Kind = ({ group: { kind, names }, lang }: { group: KindNames; lang: string }) => (
  <dd data-kind={kind}>
    {WORDS.kinds[kind] !== null && <span class="quiet">{WORDS.kinds[kind]} </span>}
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
  const tally = writeCount(aliases.length, 'way to write it', 'ways to write it');
  return (
    <Section name="names" title={WORDS.title} tally={tally}>
      <dl class="known">
        {namesByLanguage(aliases).map((group) => (
          <Language key={group.lang} group={group} />
        ))}
      </dl>
    </Section>
  );
};
