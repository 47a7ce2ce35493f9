/** A stretch of whole lines, and the number of the first. */
export type Part = { from: number; text: string };

/** Cuts a text between lines into parts of at most `most` characters; a longer line is a part of its own. */
export const partsOf = (text: string, most: number): Part[] => {
  const parts: Part[] = [];
  let lines: string[] = [];
  let [from, at, room] = [1, 0, most];
  const finish = (): void => {
    if (lines.length > 0) parts.push({ from, text: lines.join('\n') });
    from += lines.length;
    lines = [];
    room = most;
  };
  while (at <= text.length) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    if (end - at + 1 > room) finish();
    lines.push(text.slice(at, end));
    room -= end - at + 1;
    at = end + 1;
  }
  finish();
  return parts;
};
