import { counted, listOf, quoted } from '../grammar.ts';

export const symptoms = {
  title: 'The squad feels a fuzzy boundary',
  about:
    'The squad is the first to notice when nobody knows where direction ends and the backlog begins: planning gets messy, items are vague, what is urgent is clear and why is not. One sign is advice, two together are a warning. Answers from before the squad agreed on a Definition of Ready are asked again.',
  says: {
    '004':
      'Signs of a fuzzy boundary: priorities change unexplained, items are too vague to plan, the urgent is known and the reason is not, discovery and delivery stay apart, planning gets messy, refinement carries open questions. The best next step is a Definition of Ready.',
  },
  thresholds: {
    days: 'Days for which an answer counts',
  },
  why: 'The article names the signs and not how long they last.',
  message: (squad: string, signs: readonly string[]) =>
    `${squad} reports ${counted(signs.length, 'sign')} of a fuzzy boundary: ${listOf(signs.map(quoted))}.`,
  advice:
    'Agree a Definition of Ready: what an item contains before it is discussed seriously, the reason for it included. Then ask the squad again.',
  agreeReady: (squad: string) =>
    `Agree a Definition of Ready in the notes of ${squad}, and ask the squad again`,
};
