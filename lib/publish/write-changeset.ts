/** The texts of a feed's two files of records, every line of which can be read. */
export type RecordTexts = { gazetteer: string; incidents: string };

/** What leads from one sequence to the next, and how many rows of each kind it has. */
export type WrittenChangeset = { text: string; puts: number; deletes: number };

/** Why a record was withdrawn; null where nobody said. */
export type ReasonOf = (id: string) => string | null;

/** Each record as JSON without white space, by its id. */
const recordsIn = (jsonl: string): Map<string, string> =>
  new Map(
    jsonl
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const record = JSON.parse(line);
        return [record.id, JSON.stringify(record)];
      }),
  );

const FILES = ['gazetteer', 'incidents'] as const;

const changesOf = (file: (typeof FILES)[number], before: string, after: string, reasonOf: ReasonOf) => {
  const [old, now] = [recordsIn(before), recordsIn(after)];
  const puts = [...now].filter(([id, record]) => old.get(id) !== record);
  const gone = [...old.keys()].filter((id) => !now.has(id));
  return {
    puts: puts.map(([, record]) => `{"put":"${file}","record":${record}}`),
    deletes: gone.map((id) => JSON.stringify({ delete: file, id, reason: reasonOf(id) ?? undefined })),
  };
};

/** The changeset from one state of the records to another: entities first, in the order of the files. */
export const writeChangeset = (
  before: RecordTexts,
  after: RecordTexts,
  reasonOf: ReasonOf,
): WrittenChangeset => {
  const parts = FILES.map((file) => changesOf(file, before[file], after[file], reasonOf));
  const rows = parts.flatMap(({ puts, deletes }) => [...puts, ...deletes]);
  return {
    text: rows.map((row) => `${row}\n`).join(''),
    puts: parts.flatMap(({ puts }) => puts).length,
    deletes: parts.flatMap(({ deletes }) => deletes).length,
  };
};

/** Incidents that are there no more. */
export const withdrawnBetween = (before: string, after: string): string[] => {
  const now = recordsIn(after);
  return [...recordsIn(before).keys()].filter((id) => !now.has(id));
};
