import type { Id } from '../model/fields.ts';

/** A short number of a text, the same on every machine (FNV-1a, 32 bits). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * Makes ids out of kind and name, for example `squad-plan-import`: the same roster gives the same ids
 * every time. A name without Latin letters or digits, or a very long one, gets a fingerprint.
 */
export function slugIds(): (kind: string, name: string) => Id {
  const taken = new Map<string, number>();
  return (kind, name) => {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const lost = /[^\p{ASCII}]/u.test(plain);
    const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    const short = slug.slice(0, 80);
    const mark = lost || short !== slug || slug === '' ? [fingerprint(name)] : [];
    const base = [kind, ...(short === '' ? [] : [short]), ...mark].join('-');
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    // A dot is in no slug, so that a number can never meet another name.
    return count === 1 ? base : `${base}.${count}`;
  };
}
