/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';

/** What somebody who walks through XML is told; names come without their prefix. */
export interface XmlVisitor {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Walks through the elements of an XML document. Entities that a document declares itself are not
 * expanded, so that a short document stays short.
 * Nothing at all has no elements.
 * @throws Error where the text is not well-formed.
 */
export function walkXml(text: string, visitor: XmlVisitor): void {
  if (text === '') return;
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    if (!visitor.open) return;
    let read: Readonly<Record<string, string>> | null = null;
    visitor.open(local(name), (wanted) => {
      read ??= attributes();
      const value = read[wanted];
      return value === undefined ? undefined : decode(value);
    });
  });
  parser.on('closeTag', (name) => visitor.close?.(local(name)));
  parser.on('text', (part, decode) => visitor.text?.(decode(part)));
  parser.on('cdata', (part) => visitor.text?.(part));
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.parse(text);
}
