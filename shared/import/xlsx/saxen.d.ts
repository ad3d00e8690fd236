/* The part of the XML parser that reading a workbook needs; the package brings no types. */
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      take: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: (text: string) => string,
      ) => void,
    ): this;
    on(event: 'closeTag', take: (name: string) => void): this;
    on(event: 'text', take: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'cdata', take: (text: string) => void): this;
    on(event: 'error', take: (problem: Error) => void): this;
    parse(text: string): void;
  }
}
