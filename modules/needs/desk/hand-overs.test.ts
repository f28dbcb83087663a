import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actWords } from './act.words.ts';
import { type Chosen, handOversOf, withService } from './hand-overs.ts';
import type { ServiceChoice } from './look-ups.ts';

function service(number: number, organisation = number): ServiceChoice {
  const name = `organisation ${organisation}`;
  return {
    serviceId: `service ${number}`,
    title: `title ${number}`,
    summary: '',
    organisation: { id: name, name, shortName: name },
    purpose: '',
    matter: '',
    promiseDays: 5,
    phone: '',
    memberOf: null,
  };
}

const pick = fc.record({ number: fc.integer({ min: 1, max: 6 }), part: fc.constantFrom('lead', 'joint') });

it('however one picks, there is one lead at most and each organisation once', () => {
  fc.assert(
    fc.property(fc.array(pick, { maxLength: 12 }), (picks) => {
      // Two services of each organisation.
      const chosen = picks.reduce<Chosen[]>(
        (found, { number, part }) => withService(found, service(number, Math.ceil(number / 2)), part),
        [],
      );
      expect(chosen.filter(({ part }) => part === 'lead').length).toBeLessThanOrEqual(1);
      const organisations = chosen.map((one) => one.service.organisation.id);
      expect(new Set(organisations).size).toBe(organisations.length);
      const last = picks.at(-1);
      if (last) {
        const found = chosen.find((one) => one.service.serviceId === `service ${last.number}`);
        expect(found?.part).toBe(last.part);
      }
    }),
  );
});

it('nobody is told without a basis, except the organisation that heard it', () => {
  const chosen = withService(withService([], service(1), 'lead'), service(2), 'joint');
  expect(handOversOf(chosen, 'organisation 1', false)).toEqual({
    word: actWords.needsBasis,
    organisation: 'organisation 2',
  });
  const based = chosen.map((one): Chosen => ({ ...one, basis: 'phone' }));
  expect(handOversOf(based, 'organisation 1', false)).toEqual([
    { serviceId: 'service 1', part: 'lead', basis: { kind: 'consent', how: 'counter' } },
    { serviceId: 'service 2', part: 'joint', basis: { kind: 'consent', how: 'phone' } },
  ]);
});

it('a duty without its article is no basis, and a lead is needed where there is none', () => {
  const duty: Chosen = { service: service(1), part: 'lead', basis: 'duty', article: '  ' };
  expect(handOversOf([duty], '', false)).toMatchObject({ word: actWords.needsArticle });
  expect(handOversOf([{ ...duty, article: ' art. 32 ' }], '', false)).toEqual([
    { serviceId: 'service 1', part: 'lead', basis: { kind: 'duty', article: 'art. 32' } },
  ]);
  const joint: Chosen = { ...duty, part: 'joint', basis: 'ask' };
  expect(handOversOf([joint], '', false)).toMatchObject({ word: actWords.needsLead });
  expect(handOversOf([joint], '', true)).toEqual([
    { serviceId: 'service 1', part: 'joint', basis: { kind: 'ask' } },
  ]);
});
