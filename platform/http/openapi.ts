import { z } from 'zod';
import type { Endpoint } from './contract.ts';
import { delivery } from './delivery.ts';
import { type Json, shareShapes } from './openapi-shared.ts';
import { problemSchema } from './problem.ts';

function schema(of: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const made = z.toJSONSchema(of, { io, target: 'draft-2020-12', unrepresentable: 'any' });
  delete made.$schema;
  return made;
}

function parameters(of: z.ZodType, where: 'path' | 'query') {
  const made = schema(of, 'input') as { properties?: Record<string, object>; required?: string[] };
  return Object.entries(made.properties ?? {}).map(([name, shape]) => ({
    name,
    in: where,
    required: where === 'path' || (made.required ?? []).includes(name),
    schema: shape,
  }));
}

function security(endpoint: Endpoint): object[] {
  if (endpoint.audience === 'anyone') return [];
  if (endpoint.audience === 'gateway') return [{ gateway: [] }];
  return endpoint.audience === 'holder' ? [{ secret: [] }] : [{ session: [] }];
}

function operation(endpoint: Endpoint): object {
  const roles = typeof endpoint.audience === 'string' ? endpoint.audience : endpoint.audience.join(', ');
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'The same key and body again gives the first answer again.',
    schema: { type: 'string', minLength: 8, maxLength: 100 },
  };
  const problem = {
    description: 'A refusal or a fault (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return {
    operationId: endpoint.name,
    tags: [endpoint.name.split('.')[0]],
    summary: endpoint.summary.en,
    description: `${endpoint.summary.zh} For: ${roles}.`,
    security: security(endpoint),
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...(endpoint.creates ? [key] : []),
    ],
    ...(endpoint.method === 'GET'
      ? {}
      : {
          requestBody: {
            required: true,
            content:
              endpoint.takes === 'bytes'
                ? { 'application/octet-stream': {} }
                : { 'application/json': { schema: schema(endpoint.body, 'input') } },
          },
        }),
    responses: {
      '200':
        endpoint.answer === delivery
          ? { description: 'A file', content: { 'application/octet-stream': {} } }
          : {
              description: 'Done',
              content: { 'application/json': { schema: schema(endpoint.answer, 'output') } },
            },
      default: problem,
    },
  };
}

type Bodies = { content?: Record<string, { schema?: object }> } | undefined;

/** The schemas of an operation's JSON bodies, to be exchanged. */
function bodiesOf(made: object): { schema?: object }[] {
  const { requestBody, responses } = made as { requestBody?: Bodies; responses: Record<string, Bodies> };
  return [requestBody, responses['200']]
    .map((one) => one?.content?.['application/json'])
    .filter((one) => one?.schema !== undefined) as { schema?: object }[];
}

/** The OpenAPI 3.1 document of all endpoints, made from the contracts; a shape that many answers hold is said once. */
export function openApi(endpoints: readonly Endpoint[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  const bodies: { path: string[]; body: { schema?: object } }[] = [];
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    const made = operation(endpoint);
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: made };
    for (const body of bodiesOf(made)) bodies.push({ path: [endpoint.name], body });
  }
  const { schemas, shared } = shareShapes(
    bodies.map(({ path, body }) => ({ path, schema: JSON.parse(JSON.stringify(body.schema)) as Json })),
  );
  bodies.forEach(({ body }, index) => {
    body.schema = schemas[index] as object;
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Lianxin', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      schemas: { Problem: schema(problemSchema, 'output'), ...shared },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'lianxin_session' },
        secret: { type: 'apiKey', in: 'header', name: 'Lianxin-Secret' },
        gateway: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}
