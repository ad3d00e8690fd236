/*
 * The one global that reading a file's bytes needs. Node and every browser have it; the library of
 * plain ECMAScript, which is all that shared/ is checked against, does not name it.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input: Uint8Array): string;
}
