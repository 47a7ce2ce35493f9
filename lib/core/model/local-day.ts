/** The day of an instant as the reader's own calendar has it, as an ISO date; `now` in milliseconds since 1970. */
export const localDay = (now: number): string => {
  const date = new Date(now);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
};
