import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Figures } from './figures.ts';
import { CORPUS } from './read-corpus.ts';

const FILE = join(CORPUS, 'recorded.json');

const numbers = v.record(v.string(), v.number());
const figuresSchema = v.object({ atLeast: numbers, atMost: numbers });

/** The figures under which the project does not fall. Throws where the file is missing or no such record. */
export const readRecorded = async (): Promise<Figures> =>
  v.parse(figuresSchema, JSON.parse(await readFile(FILE, 'utf8')));

export const writeRecorded = (figures: Figures): Promise<void> =>
  writeFile(FILE, `${JSON.stringify(figures, null, 2)}\n`);
