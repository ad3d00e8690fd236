import type { RuleId } from '../types.ts';
import type { RuleExample } from './example.ts';
import { failureModeExamples } from './failure-modes.ts';
import { loadAndLineExamples } from './load-and-lines.ts';
import { splitExamples } from './split.ts';
import { structureExamples } from './structure.ts';
import { workingTogetherExamples } from './working-together.ts';

const examples: Readonly<Record<RuleId, readonly RuleExample[]>> = {
  ...splitExamples,
  ...structureExamples,
  ...loadAndLineExamples,
  ...failureModeExamples,
  ...workingTogetherExamples,
};

/** The examples of one rule, in the order in which its page shows them. */
export function examplesOf(rule: RuleId): readonly RuleExample[] {
  return examples[rule] ?? [];
}

/** Every rule that has examples: for a check that none is left over. */
export const rulesWithExamples = Object.keys(examples) as RuleId[];
