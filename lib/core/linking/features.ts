/** A weight, and the message that names it with what fills its places. */
export type Feature = [weight: number, why: string, ...fillings: string[]];
