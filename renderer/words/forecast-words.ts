import { counted, verb } from '../../shared/words/grammar.ts';

/* Under the chart: the quarters to step through, and which finding begins and ends when. */
export const forecastWords = {
  label: 'Forecast',
  busy: (done: number, of: number) =>
    `Working it out… ${done} of ${counted(of, 'quarter')} done. Closing the forecast ends it.`,
  nothingInThese: 'No finding begins or ends in these quarters with what is planned.',
  close: 'Close the forecast',
  play: 'Play through the quarters',
  stop: 'Stop',
  sentences: 'What is to come',
  nothing: 'No finding begins or ends.',
  there: (findings: number) =>
    `${counted(findings, 'finding')} ${verb(findings, 'is', 'are')} there.`,
  nothingButThere: (findings: number) =>
    `No finding begins or ends; ${counted(findings, 'finding')} ${verb(findings, 'is', 'are')} there.`,
} as const;

/* Under the chart while no quarter is planned. */
export const nothingPlannedWords = {
  title: 'Nothing is planned yet.',
  how: 'Give a squad or a person the quarter they come or go: the forecast then shows which finding begins and ends when.',
  emptyPlan: 'The plan has no squads or people yet: add some, then say in which quarter they come.',
  plan: (name: string) => `Plan ${name}`,
  choose: 'Choose a squad or person…',
  find: 'Find a squad or person',
  squad: 'Squad',
} as const;

export const quarterStepWords = {
  label: 'Shown on the chart',
  whole: 'Whole plan',
  now: 'now',
  shortYear: (digits: string) => `’${digits}`,
  begin: (count: number) => `+${count}`,
  end: (count: number) => `−${count}`,
  /* What begins and ends, in words. */
  marks: (begin: number, end: number) => {
    const begins = `${counted(begin, 'finding')} ${verb(begin, 'begins', 'begin')}`;
    const over = `${counted(end, 'finding')} over`;
    if (begin > 0) return end > 0 ? `${begins}, ${over}` : begins;
    return end > 0 ? over : 'No finding begins or ends';
  },
  step: (quarter: string, marks: string) => `${quarter}: ${marks}`,
  stepNow: (quarter: string, marks: string) => `${quarter}, now: ${marks}`,
} as const;

/* Over the chart while it shows a quarter. */
export const quarterBarWords = {
  readOnly: 'As planned for then, to read only.',
  back: 'Back to the whole plan',
  backKey: 'Esc',
} as const;

/* A bar: from when until when a finding is there. */
export const forecastBarWords = {
  fromTo: (finding: string, first: string, last: string) =>
    `${finding} from ${first}, until ${last}`,
  from: (finding: string, first: string) => `${finding} from ${first}, stays`,
  to: (finding: string, last: string) => `${finding} already there, until ${last}`,
  throughout: (finding: string) => `${finding} already there, stays`,
} as const;
