import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../base/time.ts';
import { broughtForms, type FormRule, formRuleOn, forms, judgeForm } from './forms.rules.ts';
import { daysStill, faultOfStep, movedOn, nextStep, steps } from './steps.rules.ts';

const today = '2026-11-24';
const judge = (kind: string, form: (typeof forms)[number], people: number, units = 1) => {
  const { fault, ways } = judgeForm(broughtForms, { kind, form, people, units }, today);
  return [fault, ...ways];
};

test('too few or too many for a form are told so, with the ways the rule leaves', () => {
  expect(judge('union', 'committee', 25)).toEqual([null]);
  expect(judge('union', 'committee', 24)).toEqual(['few', 'joint', 'organiser']);
  expect(judge('union', 'organiser', 25)).toEqual(['many', 'committee', 'joint']);
  expect(judge('union', 'joint', 9, 1)[0]).toBe('units');
  expect(judge('union', 'joint', 9, 3)).toEqual([null]);
  expect(judge('youth', 'branch', 2)).toEqual(['few']);
  expect(judge('youth', 'branch', 3)).toEqual([null]);
  expect(judge('youth', 'committee', 60)).toEqual(['few', 'general-branch']);
  // Where nobody entered a rule nothing is in the way.
  expect(judge('women', 'committee', 1)).toEqual([null]);
});

test('the edition in force on the day counts; the city’s own goes before', () => {
  const own: FormRule = {
    ...{ kind: 'union', form: 'committee', least: 10, most: null, leastUnits: 1, edition: '本市' },
    ...{ effectiveFrom: '2026-06-01', source: '', own: true },
  };
  const on = (day: string) => formRuleOn([own, ...broughtForms], own, day)?.least;
  expect([on('2026-05-31'), on('2026-06-01')]).toEqual([25, 10]);
});

test('every way that is told is one that the rule allows', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('union', 'youth'),
      fc.constantFrom(...forms),
      fc.integer({ min: 0, max: 200 }),
      (kind, form, people) => {
        for (const way of judgeForm(broughtForms, { kind, form, people, units: 1 }, today).ways)
          expect(judgeForm(broughtForms, { kind, form: way, people, units: 2 }, today).fault).toBeNull();
      },
    ),
  );
});

test('steps are taken in their order, on days that do not run back or ahead', () => {
  expect(nextStep([])).toEqual({ step: 'contact', turn: 'line' });
  const contact = [{ step: 'contact' as const, doneOn: '2026-11-10' }];
  expect(nextStep(contact)).toEqual({ step: 'application', turn: 'unit' });
  expect(faultOfStep(contact, 'approval', '2026-11-12', today)).toBe('not-next');
  expect(faultOfStep(contact, 'contact', '2026-11-12', today)).toBe('not-next');
  expect(faultOfStep(contact, 'application', '2026-11-09', today)).toBe('before');
  expect(faultOfStep(contact, 'application', '2026-11-25', today)).toBe('later');
  expect(faultOfStep(contact, 'application', '2026-11-10', today)).toBeNull();
  expect(nextStep(steps.map((step) => ({ step, doneOn: today })))).toBeNull();
});

const day = fc.integer({ min: 0, max: 700 }).map((count) => addDays('2025-01-01', count));

test('a founding stands from its last step, never from before it began, and a step never makes it older', () => {
  fc.assert(
    fc.property(day, fc.array(day), day, day, (openedOn, days, more, now) => {
      const taken = days.map((doneOn) => ({ doneOn }));
      const moved = movedOn(openedOn, taken);
      expect(moved >= openedOn).toBe(true);
      expect(days.every((one) => one <= moved)).toBe(true);
      const before = daysStill(openedOn, taken, now);
      expect(daysStill(openedOn, [...taken, { doneOn: more }], now)).toBeLessThanOrEqual(before);
      expect(daysStill(openedOn, taken, moved)).toBe(0);
      expect(daysStill(openedOn, taken, addDays(moved, 60))).toBe(60);
    }),
  );
});
