import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareShapes } from './openapi-shared.ts';

type Shape = Parameters<typeof shareShapes>[0][number]['schema'];

function whole(value: Shape, shared: Readonly<Record<string, Shape>>): Shape {
  if (Array.isArray(value)) return value.map((one: Shape) => whole(one, shared));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref } = value as { $ref?: string };
  if ($ref !== undefined) return whole(shared[$ref.split('/').at(-1) ?? ''] ?? null, shared);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, whole(one, shared)]));
}

const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Shape>({ type: 'string', description: 'x'.repeat(200) }, { type: 'integer' }),
    fc
      .dictionary(fc.constantFrom('a', 'b', 'type', 'items'), tie('shape'), { maxKeys: 3 })
      .map((properties): Shape => ({ type: 'object', properties, description: 'y'.repeat(300) })),
    fc.array(tie('shape'), { maxLength: 2 }).map((anyOf): Shape => ({ anyOf })),
  ),
}));

test('with every reference put back the schemas are what they were', () => {
  fc.assert(
    fc.property(fc.array(shape, { maxLength: 5 }), (all) => {
      const of = all.map((schema, index) => ({ path: ['call', String(index)], schema }));
      const { schemas, shared } = shareShapes(of);
      expect(schemas.map((one) => whole(one, shared))).toEqual(all);
    }),
  );
});

test('what stands in two places is said once', () => {
  const person: Shape = {
    type: 'object',
    properties: { name: { type: 'string', description: 'z'.repeat(300) } },
  };
  const { schemas, shared } = shareShapes([
    { path: ['needs.get'], schema: { type: 'object', properties: { by: person } } },
    { path: ['needs.list'], schema: { type: 'array', items: person } },
  ]);
  expect(shared).toEqual({ NeedsGetBy: person });
  expect(schemas[1]).toEqual({ type: 'array', items: { $ref: '#/components/schemas/NeedsGetBy' } });
});
