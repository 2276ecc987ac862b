/** Minutes east of Greenwich of a zone as mail, feeds and programs write it; null where it is unknown, 0 where none is written. */
export function offsetOfZone(zone: string | undefined): number | null {
  if (zone === undefined) return 0;
  const known = ZONES[zone.toUpperCase()];
  if (known !== undefined) return known;
  const found = /^(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (found === null) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  if (Number(found[3] ?? 0) > 59 || minutes > 14 * 60) return null;
  return found[1] === '-' ? -minutes : minutes;
}

/** EST and its kin are fixed by RFC 822; names that are too many things to too many people (IST, AST, BST) are left out. */
const ZONES: Record<string, number> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  'ETC/GMT': 0,
  'ETC/UTC': 0,
  EST: -300,
  EDT: -240,
  ET: -300,
  CST: -360,
  CDT: -300,
  CT: -360,
  MST: -420,
  MDT: -360,
  MT: -420,
  PST: -480,
  PDT: -420,
  PT: -480,
  AT: -240,
  WET: 0,
  WEST: 60,
  CET: 60,
  CEST: 120,
  MET: 60,
  MEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  KST: 540,
  JST: 540,
};
