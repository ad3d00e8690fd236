import fc from 'fast-check';

/** One thing that happens to a file on its way. Places are parts of its length, so that any file will do. */
type Damage = (bytes: Buffer) => Buffer;

const part = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, place: number) =>
  Math.min(bytes.length - 1, Math.floor(place * bytes.length));

const overwritten = fc
  .record({ place: part, by: fc.uint8Array({ minLength: 1, maxLength: 64 }) })
  .map(
    ({ place, by }): Damage =>
      (bytes) => {
        const copy = Buffer.from(bytes);
        Buffer.from(by).copy(copy, at(copy, place));
        return copy;
      },
  );
const flipped = fc.record({ place: part, bit: fc.nat(7) }).map(
  ({ place, bit }): Damage =>
    (bytes) => {
      const copy = Buffer.from(bytes);
      const byte = at(copy, place);
      copy[byte] = (copy[byte] ?? 0) ^ (1 << bit);
      return copy;
    },
);
const cut = part.map(
  (place): Damage =>
    (bytes) =>
      bytes.subarray(0, at(bytes, place)),
);
const repeated = fc.record({ from: part, length: fc.nat(5000), to: part }).map(
  ({ from, length, to }): Damage =>
    (bytes) => {
      const start = at(bytes, from);
      const piece = bytes.subarray(start, start + length);
      const place = at(bytes, to);
      return Buffer.concat([bytes.subarray(0, place), piece, bytes.subarray(place)]);
    },
);
const removed = fc.record({ from: part, length: fc.nat(3000) }).map(
  ({ from, length }): Damage =>
    (bytes) => {
      const start = at(bytes, from);
      return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + length)]);
    },
);

/** Any of the things that happen to bytes, up to a few at once. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.oneof(flipped, overwritten, cut, repeated, removed),
  { minLength: 1, maxLength: 4 },
);

export function damaged(bytes: Buffer, all: readonly Damage[]): Buffer {
  return all.reduce((so, damage) => (so.length === 0 ? so : damage(so)), bytes);
}
