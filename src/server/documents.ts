import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { ERROR_CODES } from '../../schema/errors.ts';

/**
 * Finds the document that a request names instead of bringing it: by `documentId` (GraphQL over HTTP, persisted documents) or in
 * Apollo's form, `extensions.persistedQuery`, in which a client may also teach the server documents. Throws GraphQLErrors.
 */
export function storedDocuments({ mode, manifest }: DocumentSettings): StoredDocuments {
  const learned = new Map<string, string>();
  const find = (id: string): string | undefined => manifest.get(id) ?? (mode === 'allow' ? learned.get(id) : undefined);

  const named = (documentId: unknown, query: string | null): string => {
    if (mode === 'off') throw notSupported();
    if (typeof documentId !== 'string' || documentId === '') throw refusal('BAD_REQUEST', 'documentId must be text.');
    if (query !== null) throw refusal('BAD_REQUEST', 'Give documentId or query, not both.');
    const found = find(idOf(documentId));
    if (found === undefined)
      throw refusal('PERSISTED_QUERY_NOT_FOUND', 'documentId: no document is stored under this id.', 404);
    return found;
  };

  const hashed = ({ version, sha256Hash }: Record<string, unknown>, query: string | null): Resolved => {
    if (mode === 'off') throw notSupported();
    if (version !== 1 || typeof sha256Hash !== 'string')
      throw refusal('BAD_REQUEST', 'extensions.persistedQuery must have version 1 and sha256Hash.');
    const id = `${HASHED}${sha256Hash}`;
    if (query === null) {
      const found = find(id);
      // Apollo's clients know this by its words, and send the document then.
      if (found === undefined) throw refusal('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', 200);
      return { query: found };
    }
    if (hashOf(query) !== id)
      throw refusal('BAD_REQUEST', 'extensions.persistedQuery.sha256Hash is not that of query.');
    if (mode === 'only') return { query: stored(query) };
    return { query, learn: () => keep(learned, id, query) };
  };

  const stored = (query: string): string => {
    if (manifest.has(hashOf(query))) return query;
    throw refusal(
      'PERSISTED_DOCUMENT_REQUIRED',
      'This server answers the documents that are stored with it, no others.',
    );
  };

  return ({ query: given, documentId, extensions }) => {
    const query = typeof given === 'string' && given !== '' ? given : null;
    if (documentId !== undefined && documentId !== null) return { query: named(documentId, query) };
    const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined;
    if (isRecord(persisted)) return hashed(persisted, query);
    return query !== null && mode === 'only' ? { query: stored(query) } : null;
  };
}

/**
 * The documents of a manifest by their ids: an object of ids and documents, or the manifest that Apollo's tools write. A hash as
 * an id must be that of its document. Throws an Error that says what is wrong.
 */
export function readManifest(json: string): Map<string, string> {
  const manifest: unknown = JSON.parse(json);
  if (!isRecord(manifest)) throw new Error('must be an object of ids and documents');
  const entries: [unknown, unknown][] = Array.isArray(manifest.operations)
    ? manifest.operations.map((operation) => (isRecord(operation) ? [operation.id, operation.body] : [null, null]))
    : Object.entries(manifest);
  const documents = new Map<string, string>();
  for (const [given, document] of entries) {
    if (typeof given !== 'string' || typeof document !== 'string')
      throw new Error('has an id or a document that is no text');
    const id = idOf(given);
    if (id.startsWith(HASHED) && id !== hashOf(document))
      throw new Error(`has a document that is not the one of its id ${given}`);
    documents.set(id, document);
    // The same by its hash, in which Apollo's clients ask.
    documents.set(hashOf(document), document);
  }
  return documents;
}

/** Ids that are bare hashes are the same as those that say so. */
const idOf = (id: string): string => (/^[0-9a-f]{64}$/.test(id) ? `${HASHED}${id}` : id);

const hashOf = (document: string): string => `${HASHED}${createHash('sha256').update(document).digest('hex')}`;

const HASHED = 'sha256:';

/** What anybody may teach has its bounds: the documents taught first are forgotten first. */
function keep(learned: Map<string, string>, id: string, query: string): void {
  if (query.length > LONGEST_LEARNED || learned.has(id)) return;
  if (learned.size >= MOST_LEARNED) learned.delete(learned.keys().next().value!);
  learned.set(id, query);
}

const MOST_LEARNED = 1_000;
const LONGEST_LEARNED = 20_000;

const notSupported = () => refusal('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported', 200);

function refusal(code: keyof typeof ERROR_CODES, message: string, status = 400): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of a request that say which document it means. */
interface Asked {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

interface Resolved {
  query: string;
  /** Keeps the document, to be called when it has proved to be good. */
  learn?: () => void;
}

/** Null where the request is to be taken as it is. */
export type StoredDocuments = (asked: Asked) => Resolved | null;

export interface DocumentSettings {
  /** `off`: whole documents only; `allow`: both; `only`: those of the manifest and no others. */
  mode: 'off' | 'allow' | 'only';
  /** Documents by their ids, as `readManifest` gives them. */
  manifest: Map<string, string>;
}
