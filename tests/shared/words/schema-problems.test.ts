import { expect, test } from 'vitest';
import { z } from 'zod';
import { inWords } from '../../../shared/words/schema-problems.ts';

const schema = z.strictObject({
  name: z.string().min(1, 'needs a name').max(5),
  size: z.int().min(0).max(10_000),
  way: z.enum(['scrum', 'kanban']),
  on: z.iso.date(),
  marks: z.array(z.boolean()).max(2),
});
const right = { name: 'Ada', size: 3, way: 'scrum', on: '2026-05-03', marks: [true] };

test.each([
  [{ size: 'six' }, 'has to be a number'],
  [{ size: 1.5 }, 'has to be a whole number'],
  [{ size: -1 }, 'has to be at least 0'],
  [{ size: 10_001 }, 'has to be at most 10,000'],
  [{ name: undefined }, 'is missing'],
  [{ name: '' }, 'needs a name'],
  [{ name: 'Ada Lovelace' }, 'has to have at most 5 characters'],
  [{ way: 'waterfall' }, 'has to be one of scrum, kanban'],
  [{ on: 'yesterday' }, 'has to be a day like 2026-05-03'],
  [{ marks: [true, true, true] }, 'has to have at most 2 entries'],
  [{ marks: ['yes'] }, 'has to be true or false'],
  [{ pay: 1 }, 'holds what is not known here: pay'],
])('%j: %s', (wrong, problem) => {
  const result = schema.safeParse({ ...right, ...wrong }, inWords);
  expect(result.error?.issues.map(({ message }) => message)).toEqual([problem]);
});
