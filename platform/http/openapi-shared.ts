export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Letters of a shape below which naming it would tell more than it saves. */
const worthNaming = 300;

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `needs.get`, `legs` → `NeedsGetLegs`. */
function nameOf(path: readonly string[]): string {
  return path
    .flatMap((part) => part.split(/[^A-Za-z0-9]+/))
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/**
 * Shapes that stand in several places of these JSON schemas, said once under a name and referred to from there: with
 * every reference put back, the schemas are what they were. `of` holds each schema under the path its name is made
 * from; names go by where a shape comes first.
 */
export function shareShapes(of: readonly { readonly path: readonly string[]; readonly schema: Json }[]): {
  readonly schemas: readonly Json[];
  readonly shared: Readonly<Record<string, Json>>;
} {
  const seen = new Map<string, number>();
  const count = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(count);
    if (!isObject(value)) return;
    const text = JSON.stringify(value);
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    // What lies in a shape met before is met with it.
    if (before === 0) Object.values(value).forEach(count);
  };
  for (const { schema } of of) count(schema);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const shared: Record<string, Json> = {};
  const place = (value: Json, path: readonly string[]): Json => {
    if (Array.isArray(value)) return value.map((one: Json) => place(one, path));
    if (!isObject(value)) return value;
    const text = JSON.stringify(value);
    const inside = () =>
      Object.fromEntries(
        Object.entries(value).map(([key, one]): [string, Json] => [
          key,
          place(one, ['properties', 'items', 'anyOf', 'prefixItems'].includes(key) ? path : [...path, key]),
        ]),
      );
    // A list of properties has the look of a shape and is none.
    if (value['type'] !== 'object' || (seen.get(text) ?? 0) < 2 || text.length < worthNaming) return inside();
    let name = names.get(text);
    if (name === undefined) {
      const wanted = nameOf(path);
      name = wanted;
      for (let more = 2; taken.has(name); more += 1) name = `${wanted}${String(more)}`;
      names.set(text, name);
      taken.add(name);
      shared[name] = inside();
    }
    return { $ref: `#/components/schemas/${name}` };
  };
  return { schemas: of.map(({ path, schema }) => place(schema, path)), shared };
}
