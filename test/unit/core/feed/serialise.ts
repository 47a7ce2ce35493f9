import type * as v from 'valibot';

/** The parts of a valibot schema that say what lies inside it. */
type Shape = {
  type: string;
  entries?: Record<string, Shape>;
  item?: Shape;
  wrapped?: Shape;
  default?: unknown;
};

const isDefault = (shape: Shape | undefined, value: unknown): boolean =>
  shape?.type === 'optional' && JSON.stringify(shape.default) === JSON.stringify(value);

const lean = (shape: Shape | undefined, value: unknown): unknown => {
  if (shape?.wrapped) return lean(shape.wrapped, value);
  if (Array.isArray(value)) return value.map((item) => lean(shape?.item, item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => !isDefault(shape?.entries?.[key], inner));
  return Object.fromEntries(entries.map(([key, inner]) => [key, lean(shape?.entries?.[key], inner)]));
};

/** One line of a feed's file, without the newline: the record as JSON, fields that have their default left out. */
export const serialiseRecord = <Row>(schema: v.GenericSchema<unknown, Row>, record: Row): string =>
  JSON.stringify(lean(schema as unknown as Shape, record));
