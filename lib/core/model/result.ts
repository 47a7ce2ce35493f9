/** The outcome of something that can fail for reasons its caller has to handle. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure };

export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });
export const failure = <Failure>(reason: Failure): Result<never, Failure> => ({ ok: false, failure: reason });
