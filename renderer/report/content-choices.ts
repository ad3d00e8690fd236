import type { Id } from '../../shared/model/fields.ts';
import { type Audience, audiences, type SectionId } from '../../shared/report/sections.ts';

/** What a report says, whatever file it is written to. */
export interface ContentChoices {
  readonly audience: Audience;
  readonly sections: readonly SectionId[];
  /** Whether people are called by their names or by what they do. */
  readonly names: 'people' | 'roles';
  /** Squads whose charters are in it. */
  readonly charterSquads: readonly Id[];
}

/** What an audience is given until something else is chosen. */
export function choicesFor(audience: Audience, before?: ContentChoices): ContentChoices {
  const { names = 'people', charterSquads = [] } = before ?? {};
  return { audience, sections: audiences[audience].sections, names, charterSquads };
}
