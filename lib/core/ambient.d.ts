// The two globals that every host of the core provides, declared here because the core compiles without DOM types.
declare class URL {
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly href: string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
