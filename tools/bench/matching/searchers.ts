import { DatabaseSync } from 'node:sqlite';
import { create, insert, search } from '@orama/orama';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { createIndex } from '../../../engines/retrieval/retrieval.ts';
import type { GeneratedDocument } from './generated.ts';

/** One way of searching, with the words as they come: nobody here splits or stems anything. */
export interface Searcher {
  readonly ranksBy: string;
  put(documents: readonly GeneratedDocument[]): void;
  /** How many were found, 10 at most. */
  find(words: readonly string[]): number;
  /** Bytes beside the heap and its buffers. */
  bytesElsewhere?(): number;
  remove?(id: string): void;
}

const limit = 10;
const titleWeight = 2.5;
const split = (text: string): string[] => text.split(' ');
const joined = ({ id, title, text }: GeneratedDocument) => ({
  id,
  title: title.join(' '),
  text: text.join(' '),
});

function own(): Searcher {
  const index = createIndex({
    fields: { title: { weight: titleWeight, b: 0.5 }, text: { weight: 1, b: 0.75 } },
    k1: 1.2,
    collection: 'live',
  });
  return {
    ranksBy: 'BM25F',
    put: (documents) => {
      for (const { id, title, text } of documents) index.put(id, { title, text });
    },
    find: (words) => index.search(new Map(words.map((word) => [word, 1])), { limit }).length,
    remove: (id) => index.remove(id),
  };
}

function miniSearch(): Searcher {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: split,
    processTerm: (term) => term,
    searchOptions: { boost: { title: titleWeight }, combineWith: 'OR' },
  });
  return {
    ranksBy: 'BM25+',
    put: (documents) => index.addAll(documents.map(joined)),
    find: (words) => index.search(words.join(' ')).slice(0, limit).length,
  };
}

function flexSearch(): Searcher {
  const index = new Document({
    document: { id: 'id', index: ['title', 'text'] },
    tokenize: 'strict',
    encode: split,
  });
  return {
    ranksBy: 'place in the text, words in common',
    put: (documents) => {
      for (const one of documents) index.add(joined(one));
    },
    // `suggest` finds documents that have only some of the words.
    find: (words) => index.search(words.join(' '), { limit, suggest: true, merge: true }).length,
  };
}

function orama(): Searcher {
  // It looks for beginnings of words; with an end to each word it finds whole ones.
  const tokenize = (text: string): string[] => split(text).map((word) => `${word}|`);
  const tokenizer = { language: 'chinese', normalizationCache: new Map<string, string>(), tokenize };
  const index = create({ schema: { title: 'string', text: 'string' }, components: { tokenizer } });
  return {
    ranksBy: 'BM25',
    put: (documents) => {
      for (const one of documents) void insert(index, joined(one));
    },
    find: (words) => {
      const found = search(index, {
        term: words.join(' '),
        limit,
        threshold: 1,
        boost: { title: titleWeight },
      });
      if (found instanceof Promise) throw new Error('Orama was expected to answer at once');
      return found.hits.length;
    },
  };
}

function fts5(): Searcher {
  const database = new DatabaseSync(':memory:');
  database.exec(`create virtual table found using fts5(title, text, content='', tokenize='unicode61')`);
  const put = database.prepare('insert into found (rowid, title, text) values (?, ?, ?)');
  const find = database.prepare(
    `select rowid from found where found match ? order by bm25(found, ${String(titleWeight)}, 1) limit ${String(limit)}`,
  );
  let number = 0;
  return {
    ranksBy: 'BM25',
    put: (documents) => {
      database.exec('begin');
      for (const one of documents) {
        const { title, text } = joined(one);
        number += 1;
        put.run(number, title, text);
      }
      database.exec('commit');
    },
    find: (words) => find.all(words.map((word) => `"${word}"`).join(' OR ')).length,
    bytesElsewhere: () => {
      const [pages, size] = ['page_count', 'page_size'].map((name) =>
        Number(Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0]),
      );
      return (pages ?? 0) * (size ?? 0);
    },
  };
}

export const searchers = {
  'this index': own,
  MiniSearch: miniSearch,
  FlexSearch: flexSearch,
  Orama: orama,
  'SQLite FTS5': fts5,
} satisfies Record<string, () => Searcher>;

export type SearcherName = keyof typeof searchers;
