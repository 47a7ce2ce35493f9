import type { ComponentChildren } from 'preact';

type SectionProps = { name: string; title: string; tally?: string; children: ComponentChildren };

/** A part of a page under its own heading. */
export const Section = ({ name, title, tally, children }: SectionProps) => (
  <section class="part" data-part={name}>
    <h2>
      {title}
      {tally !== undefined && <span class="tally">{tally}</span>}
    </h2>
    {children}
  </section>
);

export type Fact = [label: string, value: ComponentChildren];

/** Labels and values; what is null is left out. */
export const Facts = ({ facts }: { facts: (Fact | null)[] }) => {
  const given = facts.filter((fact) => fact !== null);
  if (given.length === 0) return null;
  return (
    <dl class="known">
      {given.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
