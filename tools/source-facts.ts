import { posix } from 'node:path';
import { parseSync } from 'vite';

export interface Import {
  /** A path inside the repository for relative imports, otherwise the package as written. */
  to: string;
  names: string[];
  typeOnly: boolean;
  line: number;
}

export interface SourceFacts {
  path: string;
  lines: number;
  imports: Import[];
  /** Texts that reach the running program: string, template, JSX and pattern literals; never comments. */
  texts: { text: string; line: number; kind: 'text' | 'pattern' }[];
  /** Calls that read the clock or make chance: `Date.now()`, `new Date()`, `Math.random()`. */
  impure: { what: string; line: number }[];
  /** Nothing in it but `export … from`. */
  onlyReExports: boolean;
}

type Node = Record<string, unknown> & { type: string; start: number };

/** What the checks need to know of one TypeScript file. Throws with the path when it cannot be parsed. */
export function factsOf(path: string, text: string): SourceFacts {
  const parsed = parseSync(path, text);
  const failure = parsed.errors[0];
  if (failure) throw new Error(`${path} cannot be parsed: ${failure.message}`);
  const starts = lineStarts(text);
  const line = (offset: number): number => lineOf(starts, offset);
  const facts: SourceFacts = {
    path,
    lines: starts.length,
    imports: [],
    texts: [],
    impure: [],
    onlyReExports:
      parsed.program.body.length > 0 &&
      parsed.program.body.every(
        (node) => node.type.startsWith('Export') && 'source' in node && node.source !== null,
      ),
  };
  for (const found of parsed.module.staticImports) {
    facts.imports.push({
      to: resolve(path, found.moduleRequest.value),
      names: found.entries.map((entry) => entry.importName.name ?? '*'),
      typeOnly: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
      line: line(found.start),
    });
  }
  for (const found of parsed.module.staticExports) {
    const from = found.entries.filter((entry) => entry.moduleRequest);
    const request = from[0]?.moduleRequest;
    if (!request) continue;
    facts.imports.push({
      to: resolve(path, request.value),
      names: from.map((entry) => entry.importName.name ?? '*'),
      typeOnly: from.every((entry) => entry.isType),
      line: line(found.start),
    });
  }
  visit(parsed.program, (node) => collect(node, facts, line));
  return facts;
}

function collect(node: Node, facts: SourceFacts, line: (offset: number) => number): void {
  const here = line(node.start);
  if (node.type === 'ImportExpression' || node.type === 'TSImportType') {
    const source = node.source;
    if (isNode(source) && typeof source.value === 'string') {
      const typeOnly = node.type === 'TSImportType';
      facts.imports.push({ to: resolve(facts.path, source.value), names: ['*'], typeOnly, line: here });
    }
  }
  if (node.type === 'Literal' && typeof node.value === 'string')
    facts.texts.push({ text: node.value, line: here, kind: 'text' });
  if (node.type === 'Literal' && isRecord(node.regex)) {
    facts.texts.push({ text: String(node.regex.pattern), line: here, kind: 'pattern' });
  }
  if (node.type === 'TemplateElement' && isRecord(node.value)) {
    facts.texts.push({ text: String(node.value.raw), line: here, kind: 'text' });
  }
  if (node.type === 'JSXText') facts.texts.push({ text: String(node.value), line: here, kind: 'text' });
  const impure = impurity(node);
  if (impure) facts.impure.push({ what: impure, line: here });
}

function impurity(node: Node): string | undefined {
  const callee = node.callee;
  if (!isNode(callee)) return undefined;
  if (node.type === 'NewExpression' && callee.name === 'Date') {
    return Array.isArray(node.arguments) && node.arguments.length === 0 ? 'new Date()' : undefined;
  }
  if (node.type !== 'CallExpression' || !isNode(callee.object) || !isNode(callee.property)) return undefined;
  const called = `${String(callee.object.name)}.${String(callee.property.name)}`;
  return ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'].includes(called)
    ? `${called}()`
    : undefined;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, see);
  } else if (isRecord(value)) {
    if (isNode(value)) see(value);
    for (const one of Object.values(value)) if (typeof one === 'object') visit(one, see);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isNode(value: unknown): value is Node {
  return isRecord(value) && typeof value.type === 'string' && typeof value.start === 'number';
}

function resolve(from: string, request: string): string {
  if (!request.startsWith('.')) return request;
  return posix.join(posix.dirname(from), request.replace(/\?.*$/, ''));
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1 && at < text.length - 1; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
