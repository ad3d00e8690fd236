import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { decode, readMarkup } from './markup.ts';

/** The parts of an Office file as text. */
export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function elements(xml: string): ReturnType<typeof readMarkup> {
  return readMarkup(xml.replace(/^\uFEFF?<\?xml[^>]*\?>/u, ''));
}

/** What people read in the parts of a file whose names are of that kind, an element a line. */
export function textOf(file: Uint8Array, path: RegExp): string {
  const parts = [...partsOf(file)].filter(([name]) => path.test(name));
  return parts.map(([, xml]) => decode(xml.replaceAll(/<[^>]*>/g, '\n'))).join('\n');
}

/** Everything in an Office file that a strict reader would call damage. */
export function damageIn(file: Uint8Array): string[] {
  const parts = partsOf(file);
  const damage: string[] = [];
  for (const [path, xml] of parts) {
    if (path.endsWith('.xlsx')) {
      const inner = unzipSync(file)[path] ?? new Uint8Array();
      damage.push(...damageIn(inner).map((what) => `${path}: ${what}`));
      continue;
    }
    try {
      elements(xml);
    } catch (error) {
      damage.push(`${path}: ${String(error)}`);
    }
  }
  const types = elements(parts.get('[Content_Types].xml') ?? '');
  const overrides = types.flatMap(({ attributes }) => attributes.PartName?.slice(1) ?? []);
  const endings = new Set(types.flatMap(({ attributes }) => attributes.Extension ?? []));
  for (const part of overrides) if (!parts.has(part)) damage.push(`no part ${part}`);
  for (const path of parts.keys()) {
    const typed = overrides.includes(path) || endings.has(path.split('.').at(-1) ?? '');
    if (!typed && path !== '[Content_Types].xml') damage.push(`no type for ${path}`);
    if (!path.endsWith('.rels')) continue;
    const source = path.replace('_rels/', '').replace(/\.rels$/, '');
    const relations = elements(parts.get(path) ?? '').filter(({ name }) => name === 'Relationship');
    for (const { attributes } of relations) {
      if (attributes.TargetMode === 'External') continue;
      const target = posix
        .join(
          attributes.Target?.startsWith('/') ? '' : posix.dirname(source),
          attributes.Target ?? '',
        )
        .replace(/^\//, '');
      if (!parts.has(target)) damage.push(`${path} leads to ${target}`);
    }
    const ids = new Set(relations.map(({ attributes }) => attributes.Id));
    for (const [, id] of (parts.get(source) ?? '').matchAll(/\br:(?:id|embed|link)="([^"]+)"/g)) {
      if (!ids.has(id)) damage.push(`${source} names ${id}`);
    }
  }
  return damage;
}
