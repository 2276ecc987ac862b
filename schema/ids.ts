import { badUserInput } from './errors.ts';

/** The opaque global id of a row: base64url of `Type:key`. */
export function encodeId(type: NodeTypeName, key: number | string): string {
  return Buffer.from(`${type}:${key}`, 'latin1').toString('base64url');
}

/** What a global id names; null when it is none of ours. Anything may come in: the id is taken only if we would have written it so. */
export function decodeId(id: string): NodeKey | null {
  if (id.length > LONGEST_ID) return null;
  const [type, key, ...rest] = Buffer.from(id, 'base64url').toString('latin1').split(':');
  if (type === undefined || key === undefined || rest.length > 0 || !isNodeType(type)) return null;
  if (encodeId(type, key) !== id) return null;
  if (type === 'Country') return /^[A-Z]{2}$/.test(key) ? { type, key } : null;
  return /^[1-9][0-9]{0,14}$/.test(key) ? { type, key: Number(key) } : null;
}

/** The row numbers that ids in an argument stand for. An id of another type or of none is BAD_USER_INPUT. */
export function rowIds(ids: string[], types: NodeTypeName[], argument: string): number[] {
  return ids.map((id) => {
    const decoded = decodeId(id);
    if (decoded === null || decoded.type === 'Country' || !types.includes(decoded.type)) {
      throw badUserInput(argument, `"${id.slice(0, 40)}" is not the id of ${types.map(withArticle).join(' or ')}.`);
    }
    return decoded.key;
  });
}

/** The row number behind an id of the given types; null when the id names nothing of them. */
export function rowId(id: string, types: NodeTypeName[]): number | null {
  const decoded = decodeId(id);
  return decoded !== null && decoded.type !== 'Country' && types.includes(decoded.type) ? decoded.key : null;
}

const NODE_TYPES = [
  'Quote',
  'Person',
  'Organization',
  'Article',
  'Source',
  'Country',
  'Feed',
  'Webhook',
  'AuditEntry',
] as const;
const LONGEST_ID = 64;

function isNodeType(type: string): type is NodeTypeName {
  return (NODE_TYPES as readonly string[]).includes(type);
}

function withArticle(type: NodeTypeName): string {
  return /^[AO]/.test(type) ? `an ${type}` : `a ${type}`;
}

export type NodeTypeName = (typeof NODE_TYPES)[number];

export type NodeKey = { type: 'Country'; key: string } | { type: Exclude<NodeTypeName, 'Country'>; key: number };
