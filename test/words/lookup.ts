import type { Lookup } from '#core/wording/wording.ts';

/** The texts of one language as browsers want them: `$1` to `$9` are places. */
export type Messages = Readonly<Record<string, { message: string }>>;

/** Looks messages up as the browser does, for where there is none: in tools, tests and the gallery. */
export const lookupIn =
  (messages: Messages): Lookup =>
  (message, fillings) =>
    (messages[message]?.message ?? '').replace(
      /\$([1-9])/g,
      (_, place: string) => fillings[Number(place) - 1] ?? '',
    );
