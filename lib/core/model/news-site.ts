import * as v from 'valibot';
import { id, text } from './fields.ts';
import { failure, type Result, success } from './result.ts';

const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

const siteSchema = v.object({
  name: text,
  domain: v.pipe(v.string(), v.maxLength(253), v.regex(HOST_NAME, 'not a host name such as news.example')),
});

const groupSchema = v.object({
  id,
  title: text,
  /** BCP 47; `mul` where the sites publish in many. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'not a language code such as en')),
  sites: v.pipe(v.array(siteSchema), v.nonEmpty()),
});

const isWithin = (domain: string, other: string): boolean => domain === other || domain.endsWith(`.${other}`);

const isDistinct = (domains: string[]): boolean =>
  domains.every((domain, at) => !domains.some((other, index) => index !== at && isWithin(domain, other)));

const fileSchema = v.object({
  groups: v.pipe(
    v.array(groupSchema),
    v.check(
      (groups) => new Set(groups.map((group) => group.id)).size === groups.length,
      'a group stands there twice',
    ),
    v.check(
      (groups) => isDistinct(groups.flatMap(({ sites }) => sites.map(({ domain }) => domain))),
      'a domain stands there twice, or is part of another',
    ),
  ),
});

/** A news site by the domain that all its addresses end with. */
export type NewsSite = v.InferOutput<typeof siteSchema>;
/** News sites that are chosen together. */
export type NewsGroup = v.InferOutput<typeof groupSchema>;

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** Reads the list of news sites; the failure says what is wrong with it. */
export const parseNewsSites = (json: string): Result<NewsGroup[], string> => {
  const parsed = v.safeParse(fileSchema, parseJson(json));
  return parsed.success ? success(parsed.output.groups) : failure(v.summarize(parsed.issues));
};

/** The pattern of a news site: it and all below it, by HTTPS only. */
export const patternOf = ({ domain }: NewsSite): string => `https://*.${domain}/*`;
