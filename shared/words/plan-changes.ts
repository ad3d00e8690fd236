/* What is told of the plan as a whole where two of its states differ: scenarios, rules, pay. */
import { payText } from './costs.ts';
import { nowWas } from './facts.ts';
import { dayText } from './formats.ts';
import { quoted } from './grammar.ts';

/** Yearly pay in thousands. */
export interface PayWords {
  readonly low: number;
  readonly high: number;
}

export const planChangeWords = {
  planNamed: (was: string, is: string) =>
    `The plan is now called ${quoted(is)} (before: ${quoted(was)}).`,
  pack: (was: string, is: string) => `The rule pack is now ${quoted(is)} (before: ${quoted(was)}).`,
  today: (was: string | null, is: string) => {
    const now = `The scenario ${quoted(is)} now describes today`;
    return was === null ? `${now}.` : `${nowWas(now, quoted(was))}.`;
  },
  scenarioAdded: (name: string, parent: string | null) =>
    parent === null
      ? `The scenario ${quoted(name)} is added.`
      : `The scenario ${quoted(name)} is added, a branch of ${quoted(parent)}.`,
  scenarioRemoved: (name: string) => `The scenario ${quoted(name)} is removed.`,
  scenarioNamed: (was: string, is: string) =>
    `The scenario ${quoted(was)} is now called ${quoted(is)}.`,
  intent: (name: string, is: string) =>
    is.trim() === ''
      ? `The intent of the scenario ${quoted(name)} is now empty.`
      : `The intent of the scenario ${quoted(name)} is written anew.`,
  archived: (name: string, is: boolean) =>
    `The scenario ${quoted(name)} is ${is ? 'put away in the archive' : 'brought back from the archive'}.`,
  branchOf: (name: string, parent: string | null) =>
    `The scenario ${quoted(name)} now branches from ${parent === null ? 'none' : quoted(parent)}.`,
  threshold: (rule: string, label: string, was: string, is: string) =>
    `${quoted(rule)}: ${nowWas(`${label} is now ${is}`, was)}.`,
  accepted: (rule: string, subject: string, until: string, reason: string) =>
    `${quoted(rule)} is accepted for ${subject} until ${dayText(until)}: ${reason}`,
  acceptedAnew: (rule: string, subject: string, was: string, is: string) =>
    was === is
      ? `Why ${quoted(rule)} is accepted for ${subject} is written anew.`
      : `${quoted(rule)} is now accepted for ${subject} until ${dayText(is)} (before: ${dayText(was)}).`,
  withdrawn: (rule: string, subject: string) =>
    `${quoted(rule)} is no longer accepted for ${subject}.`,
  paySource: (was: string, is: string) =>
    `Pay is now taken from ${quoted(is)} (before: ${quoted(was)}).`,
  currency: (was: string, is: string) => `The plan’s own pay is now in ${is} (before: ${was}).`,
  pay: (who: string, was: PayWords | null, is: PayWords | null, currency: string) => {
    if (is === null) return `The plan no longer says what a ${who} is paid.`;
    const before = was === null ? 'not said' : payText(was.low, was.high, false, currency);
    return `The pay of a ${who} is now ${payText(is.low, is.high, false, currency)} (before: ${before}).`;
  },
  titlePay: (title: string, was: PayWords | null, is: PayWords | null, currency: string) => {
    const who = `everybody with the title ${quoted(title)}`;
    if (is === null) return `The plan no longer says what ${who} is paid.`;
    const before = was === null ? 'not said' : payText(was.low, was.high, false, currency);
    return `The pay of ${who} is now ${payText(is.low, is.high, false, currency)} (before: ${before}).`;
  },
  payRoles: {
    pm: 'Product Manager',
    po: 'Product Owner',
    'product-leader': 'product leader',
    other: 'person in any other role',
  },
  off: 'off',
  notThere: 'something that is gone',
} as const;
