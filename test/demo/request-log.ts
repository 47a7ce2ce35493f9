import type { BrowserContext, Request } from 'playwright';

/** Requests that were really made, and the addresses of those that went to another machine. */
export type RequestLog = { total: number; outside: string[] };

/** Only these two schemes reach a network. */
const leavesTheBrowser = ({ protocol }: URL): boolean => /^(https?|wss?):$/.test(protocol);

/** Counts every request of pages and extension from now on. What a page's own policy stopped was never made. */
export const logRequests = (context: BrowserContext): RequestLog => {
  const log: RequestLog = { total: 0, outside: [] };
  const note = (request: Request): void => {
    const address = new URL(request.url());
    if (!leavesTheBrowser(address) || request.failure()?.errorText === 'csp') return;
    log.total += 1;
    if (address.hostname !== '127.0.0.1') log.outside.push(address.href);
  };
  context.on('requestfinished', note);
  context.on('requestfailed', note);
  return log;
};
