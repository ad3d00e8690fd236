import { Inflate } from 'fflate';
import { workbookWords as words } from '../../words/import/workbook.ts';
import { UnreadableRoster } from '../unreadable-roster.ts';

/** Most text that is unpacked of one workbook, in bytes; a packed file can claim to hold far more. */
export const MAX_UNPACKED = 128 * 1024 * 1024;
const MOST_PARTS = 10_000;
/** Bytes unpacked at a time; they grow about a thousandfold at most. */
const STEP = 16 * 1024;

const damaged = () => new UnreadableRoster(words.notUnpacked);

interface Part {
  /** Where its own header begins. */
  readonly header: number;
  readonly packedBytes: number;
  readonly method: number;
}

/** Parts of a packed file by name, unpacked one at a time when they are asked for. */
export class Package {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #parts = new Map<string, Part>();
  #left = MAX_UNPACKED;

  /** @throws UnreadableRoster where the list of parts cannot be read. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#list();
    } catch (error) {
      throw error instanceof UnreadableRoster ? error : damaged();
    }
  }

  /** The list of parts stands at the end, before a comment of up to 64 kB. */
  #list(): void {
    const view = this.#view;
    let end = view.byteLength - 22;
    const first = Math.max(0, end - 0xffff);
    while (end >= first && view.getUint32(end, true) !== 0x06054b50) end--;
    if (end < first) throw damaged();
    const count = view.getUint16(end + 10, true);
    if (count > MOST_PARTS) throw damaged();
    let at = view.getUint32(end + 16, true);
    for (let part = 0; part < count; part++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw damaged();
      const length = view.getUint16(at + 28, true);
      const name = new TextDecoder('utf-8').decode(this.#bytes.subarray(at + 46, at + 46 + length));
      if ((view.getUint16(at + 8, true) & 1) === 1) {
        throw new UnreadableRoster(words.password);
      }
      this.#parts.set(name.replace(/\\/g, '/').toLowerCase(), {
        header: view.getUint32(at + 42, true),
        packedBytes: view.getUint32(at + 20, true),
        method: view.getUint16(at + 10, true),
      });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  }

  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase());
  }

  /**
   * The text of a part; null where there is none of that name.
   * @throws UnreadableRoster where it is damaged or holds more than a roster can.
   */
  text(name: string): string | null {
    const part = this.#parts.get(name.toLowerCase());
    if (!part) return null;
    let bytes: Uint8Array;
    try {
      bytes = this.#unpack(part);
    } catch (error) {
      throw error instanceof UnreadableRoster ? error : damaged();
    }
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
  }

  #unpack({ header, packedBytes, method }: Part): Uint8Array {
    const view = this.#view;
    if (view.getUint32(header, true) !== 0x04034b50) throw damaged();
    const start =
      header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    if (start + packedBytes > view.byteLength) throw damaged();
    const packed = this.#bytes.subarray(start, start + packedBytes);
    if (method === 0) return this.#count(packed);
    if (method !== 8) throw damaged();
    const pieces: Uint8Array[] = [];
    const inflate = new Inflate((piece) => pieces.push(this.#count(piece).slice()));
    for (let at = 0; at < packed.length; at += STEP) {
      const next = Math.min(at + STEP, packed.length);
      inflate.push(packed.slice(at, next), next === packed.length);
    }
    const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  #count(bytes: Uint8Array): Uint8Array {
    this.#left -= bytes.length;
    if (this.#left < 0) {
      throw new UnreadableRoster(words.tooMuch(MAX_UNPACKED / 1024 / 1024));
    }
    return bytes;
  }
}
