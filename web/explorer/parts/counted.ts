/** The name of a group in the reader's language: of its country or speaker, else as the API labels it. */
export function nameOf({ label, node }: CountedKey): string {
  return node !== null && 'name' in node ? node.name : label;
}

interface CountedKey {
  label: string;
  node: { name: string } | Record<never, never> | null;
}
