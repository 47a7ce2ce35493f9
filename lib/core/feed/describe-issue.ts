import type * as v from 'valibot';

const MAX_QUOTE = 40;

/** What a reason may quote: a value from outside, on one line and short. */
export const quote = (value: string): string => {
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').toWellFormed();
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE).toWellFormed()}…` : line;
};

const fieldOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map((item) => (typeof item.key === 'number' ? `[${item.key}]` : `.${String(item.key)}`))
    .join('')
    .slice(1);

const faultOf = (issue: v.BaseIssue<unknown>): string => {
  switch (issue.type) {
    case 'non_empty':
      return 'is empty';
    case 'max_length':
      return `is too long (${issue.received}, allowed ${issue.expected})`;
    case 'min_value':
    case 'max_value':
      return `is ${quote(issue.received)} where ${issue.expected} is allowed`;
    case 'integer':
      return `is ${quote(issue.received)}, not a whole number`;
    case 'regex':
    case 'check':
      return `is wrong: ${issue.message}`;
    default:
      if (issue.received === 'undefined') return 'is missing';
      return `is ${quote(issue.received)} where ${issue.expected} is allowed`;
  }
};

/** One plain sentence naming the field of a record and what is wrong with it, `sources[0].url is missing.` */
export const describeIssue = (issue: v.BaseIssue<unknown>): string =>
  `${fieldOf(issue) || 'the record'} ${faultOf(issue)}.`;
