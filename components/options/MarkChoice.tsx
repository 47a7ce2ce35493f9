import type { OptionsActions } from '#core/access/options-view.ts';
import { ENTITY_TYPES, type EntityType } from '#core/model/entity.ts';
import { MARK_STYLES, type MarkStyle, type Settings } from '#core/model/settings.ts';
import { say } from '../shared/say.ts';
import { TypeShape } from '../shared/TypeShape.tsx';

const STYLES: Record<MarkStyle, string> = {
  both: 'options_marks_both',
  line: 'options_marks_line',
  tint: 'options_marks_tint',
  faint: 'options_marks_faint',
};

/** Places are never marked. */
const TYPES: Record<Exclude<EntityType, 'place'>, string> = {
  base: 'options_marks_base',
  group: 'options_marks_group',
  drone: 'options_marks_drone',
  site: 'options_marks_site',
  system: 'options_marks_system',
  force: 'options_marks_force',
};

const MARKED = ENTITY_TYPES.filter((type) => type !== 'place');

type MarkChoiceProps = { settings: Settings | null; actions: Pick<OptionsActions, 'setStyle' | 'setType'> };

const Styles = ({ settings, actions }: MarkChoiceProps) => (
  <fieldset class="ticks">
    <legend>{say('options_marks_style')}</legend>
    {MARK_STYLES.map((style) => (
      <label key={style} class="tick">
        <input
          type="radio"
          name="mark-style"
          checked={settings?.markStyle === style}
          onChange={() => actions.setStyle(style)}
        />
        {say(STYLES[style])}
      </label>
    ))}
  </fieldset>
);

const Types = ({ settings, actions }: MarkChoiceProps) => (
  <fieldset class="ticks">
    <legend>{say('options_marks_types')}</legend>
    {MARKED.map((type) => (
      <label key={type} class="tick" data-type={type}>
        <input
          type="checkbox"
          name={type}
          checked={settings !== null && !settings.typesOff.includes(type)}
          onChange={({ currentTarget }) => actions.setType(type, currentTarget.checked)}
        />
        <TypeShape type={type} />
        {say(TYPES[type])}
      </label>
    ))}
  </fieldset>
);

/** How names are marked on pages, and which. */
export const MarkChoice = (props: MarkChoiceProps) => (
  <section>
    <h2>{say('options_marks_title')}</h2>
    {props.settings && (
      <>
        <Styles {...props} />
        <Types {...props} />
      </>
    )}
  </section>
);
