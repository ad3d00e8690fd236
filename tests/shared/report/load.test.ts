import { afterEach, expect, test } from 'vitest';
import { todayStructure } from '../../../shared/model/document.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { loadOf } from '../../../shared/report/load.ts';
import { writeFor } from '../../../shared/words/formats.ts';
import { idOf, org } from '../../support/org.ts';

afterEach(() => writeFor('en-GB'));

test.each(['en-GB', 'de-DE'])('a load is the same number wherever it is written: %s', (region) => {
  writeFor(region);
  const document = org()
    .pm('Ada', 'Cart', { share: 33.5 })
    .pm('Ada', 'Pay', { share: 66.256 })
    .pm('Bo', 'Cart')
    .document();
  const { people } = buildIndex(todayStructure(document));
  const load = (name: string) => {
    const facts = people.get(idOf('person', name));
    return facts ? loadOf(facts) : undefined;
  };
  expect(load('Ada')).toBe(99.76);
  expect(load('Bo')).toBeNull();
});
