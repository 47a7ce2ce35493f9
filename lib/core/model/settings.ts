import * as v from 'valibot';

/** What the reader has switched off: everything, or sites by host name ("news.example"). */
export const settingsSchema = v.object({
  paused: v.optional(v.boolean(), false),
  sitesOff: v.optional(v.array(v.pipe(v.string(), v.maxLength(253))), []),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** What was stored as settings; what cannot be read, or was never stored, is those of a new installation. */
export const parseSettings = (stored: unknown): Settings => {
  const parsed = v.safeParse(settingsSchema, stored ?? {});
  return parsed.success ? parsed.output : v.parse(settingsSchema, {});
};

/** Whether pages of a host are read. */
export const isOn = ({ paused, sitesOff }: Settings, host: string): boolean =>
  !paused && !sitesOff.includes(host);
