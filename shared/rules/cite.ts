import type { SourceId } from '../catalog/sources.ts';
import type { Citation } from './types.ts';

/** What each source of a rule says, in the order in which the rule names them. */
type Says = Partial<Readonly<Record<SourceId | Exclude<Citation['kind'], 'article'>, string>>>;

/** Where a rule comes from, by its words: at least one source, which a test holds. */
export function cite(says: Says): readonly [Citation, ...Citation[]] {
  const [first, ...others] = Object.entries(says).map(([from, text]): Citation => {
    if (from === 'arithmetic' || from === 'pack') return { kind: from, says: text };
    return { kind: 'article', source: from as SourceId, says: text };
  });
  return [first as Citation, ...others];
}
