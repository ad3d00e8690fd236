import type { Severity } from '../../rules/types.ts';
import { numberText } from '../formats.ts';
import { counted } from '../grammar.ts';

export const severityWords: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  warning: 'Warning',
  advice: 'Advice',
};

/** How many findings of a severity, beside its mark. */
export const severityCounts: Readonly<Record<Severity, (count: number) => string>> = {
  critical: (count) => `${numberText(count)} critical`,
  warning: (count) => counted(count, 'warning'),
  advice: (count) => `${numberText(count)} advice`,
};

/** What a report says of each finding. Measures come with their unit, `3 squads`. */
export const findingWords = {
  /** Beside the title of a rule that fires more than once. */
  times: (count: number) => `× ${numberText(count)}`,
  ofSeverity: (severity: string, message: string) => `${severity}: ${message}`,
  also: (message: string) => `Also: ${message}`,
  suggestion: (label: string) => `Suggestion: ${label}`,
  /** Under the figures. */
  measured: 'measured',
  threshold: 'threshold',
  /** @param measured null where nothing is counted. */
  withMeasure: (message: string, measured: string | null, threshold: string | null) => {
    if (measured === null) {
      return threshold === null ? message : `${message} (threshold ${threshold})`;
    }
    return threshold === null
      ? `${message} (measured ${measured})`
      : `${message} (measured ${measured}, threshold ${threshold})`;
  },
  /** The same as sentences. */
  andMeasure: (message: string, measured: string, threshold: string | null) =>
    threshold === null
      ? `${message} Measured: ${measured}.`
      : `${message} Measured: ${measured}; threshold: ${threshold}.`,
  whatToDo: 'What to do.',
  source: (titles: string) => `Source: ${titles}`,
  sources: (titles: string) => `Source: ${titles}.`,
  /** @param note what has to be known of the threshold. */
  thresholdNote: (note: string) => `Threshold: ${note}.`,
} as const;

export const acceptedWords = {
  about:
    'These hold as well. They are accepted for now, and come back the day after their last day or when they get worse.',
} as const;

/** What cannot be told yet, and what to fill in. */
export const gapWords = {
  nothing: 'Nothing: every rule found what it asks for.',
  unanswered: (questions: number) =>
    `${counted(questions, 'question')} cannot be answered from what the plan says. That does not mean that all is well there.`,
  /** @param some the first of them. */
  list: (subjects: string, some: string) => `${subjects}: ${some}`,
  first: 'What to fill in, the most useful first:',
  /** What filling it in is good for. */
  worth: (settles: number, helps: number) => {
    if (helps === 0) return settles === 0 ? '' : `settles ${numberText(settles)}`;
    return settles === 0
      ? `helps with ${numberText(helps)}`
      : `settles ${numberText(settles)}, helps with ${numberText(helps)}`;
  },
} as const;
