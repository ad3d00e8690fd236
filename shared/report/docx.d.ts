/*
 * What is used of the library `docx`. Its own declarations bring Node's along, which would let
 * shared/ use them without anybody noticing.
 */
declare module 'docx' {
  type Options = Readonly<Record<string, unknown>>;
  /** What may stand in a document: a paragraph or a table. */
  export class FileChild {
    constructor(options: Options);
  }
  export class Document {
    constructor(options: Options);
  }
  export class Footer {
    constructor(options: Options);
  }
  export class Paragraph extends FileChild {}
  export class Table extends FileChild {}
  export class TableCell {
    constructor(options: Options);
  }
  export class TableRow {
    constructor(options: Options);
  }
  export class ImageRun {
    constructor(options: Options);
  }
  export class TextRun {
    constructor(options: Options);
  }
  export const Packer: {
    pack(document: Document, type: 'uint8array'): Promise<Uint8Array>;
  };
  export const PageNumber: { readonly CURRENT: string; readonly TOTAL_PAGES: string };
}
