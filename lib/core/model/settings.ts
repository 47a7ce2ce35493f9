import * as v from 'valibot';

/** What the reader has switched off: everything, or sites by host name ("news.example"). */
export const settingsSchema = v.object({
  paused: v.optional(v.boolean(), false),
  sitesOff: v.optional(v.array(v.pipe(v.string(), v.maxLength(253))), []),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Whether pages of a host are read. */
export const isOn = ({ paused, sitesOff }: Settings, host: string): boolean =>
  !paused && !sitesOff.includes(host);
