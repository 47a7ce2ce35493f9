import type { Trouble } from '#core/model/trouble.ts';

/** Thrown by a handler that cannot answer for a reason the reader should know: the router replies with the trouble. */
export class TroubleError extends Error {
  override readonly name = 'TroubleError';
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.what.message);
    this.trouble = trouble;
  }
}
