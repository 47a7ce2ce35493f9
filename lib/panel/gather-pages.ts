import { type Result, success } from '#core/model/result.ts';
import type { Trouble } from '#core/model/trouble.ts';

/** Some rows, and where the next go on, null after the last. */
type Page<Row, Mark> = { rows: Row[]; next: Mark | null };

/** The rows of all pages, in their order, or why one of the pages could not be had. */
export const gatherPages = async <Row, Mark>(
  read: (from: Mark | null) => Promise<Result<Page<Row, Mark>, Trouble>>,
): Promise<Result<Row[], Trouble>> => {
  const rows: Row[] = [];
  let from: Mark | null = null;
  do {
    const page: Result<Page<Row, Mark>, Trouble> = await read(from);
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    from = page.value.next;
  } while (from !== null);
  return success(rows);
};
