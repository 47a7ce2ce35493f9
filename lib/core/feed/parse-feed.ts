import * as v from 'valibot';
import { type Entity, entitySchema } from '../model/entity.ts';
import { type Incident, incidentSchema } from '../model/incident.ts';
import { failure, type Result, success } from '../model/result.ts';
import { describeIssue } from './describe-issue.ts';
import type { Digest } from './digest.ts';
import { FORMAT, type Manifest, manifestSchema } from './manifest.ts';
import { cutCircles } from './parents.ts';
import { parseRecords, type RecordProblem } from './records.ts';
import { danglingInEntities, danglingInIncidents } from './references.ts';
import { parseWithdrawals, WITHDRAWN } from './withdrawals.ts';

/** The texts of a feed's files. */
export type FeedTexts = { manifest: string; gazetteer: string; incidents: string; withdrawn?: string };

/** A feed as it can be used: what could not be read is missing and named in `problems`. */
export type Feed = {
  manifest: Manifest;
  entities: Entity[];
  incidents: Incident[];
  problems: RecordProblem[];
  /** The digest of each record, by its place among the entities or incidents. */
  digests: { entities: Digest[]; incidents: Digest[] };
  /** Why records are gone, by their ids. */
  reasons: Map<string, string>;
};

/** Reads a manifest; the failure is one sentence that says what is wrong with it. */
export const parseManifest = (text: string): Result<Manifest, string> => {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failure('The manifest is not JSON.');
  }
  const format = v.safeParse(v.object({ format: v.string() }), json);
  if (format.success && format.output.format !== FORMAT) {
    return failure(`The manifest is of another format than ${FORMAT}, the one this version reads.`);
  }
  const parsed = v.safeParse(manifestSchema, json, { abortEarly: true });
  return parsed.success
    ? success(parsed.output)
    : failure(`The manifest cannot be used: ${describeIssue(parsed.issues[0])}`);
};

/**
 * Reads the files that a manifest names. A bad record is skipped; a reference to a record that is not there is kept
 * and reported; of parents in a circle one is cut.
 */
export const readRecords = (manifest: Manifest, texts: Omit<FeedTexts, 'manifest'>): Feed => {
  const { files } = manifest;
  const gazetteer = parseRecords(texts.gazetteer, entitySchema, files.gazetteer.path);
  const incidents = parseRecords(texts.incidents, incidentSchema, files.incidents.path);
  const withdrawn = parseWithdrawals(texts.withdrawn ?? '', files.withdrawn?.path ?? WITHDRAWN);
  const whole = cutCircles(gazetteer, files.gazetteer.path);
  const known = new Set(whole.records.map((entity) => entity.id));
  return {
    manifest,
    entities: whole.records,
    incidents: incidents.records,
    reasons: new Map(withdrawn.records.map(({ id, reason }) => [id, reason])),
    digests: { entities: whole.digests, incidents: incidents.digests },
    problems: [
      ...whole.problems,
      ...danglingInEntities(whole, known, files.gazetteer.path),
      ...incidents.problems,
      ...withdrawn.problems,
      ...danglingInIncidents(incidents, known, files.incidents.path),
    ],
  };
};

/** Reads a whole feed. Fails only over its manifest. */
export const parseFeed = (texts: FeedTexts): Result<Feed, string> => {
  const manifest = parseManifest(texts.manifest);
  return manifest.ok ? success(readRecords(manifest.value, texts)) : manifest;
};
