/** What the address asks to be opened: `#query=…&variables=…`, as the explorer links to it. Behind the `#`, so that no server sees it. */
export function askedOf(hash: string): { initialQuery?: string; initialVariables?: string } {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const query = asked.get('query');
  if (query === null) return {};
  const variables = asked.get('variables');
  return { initialQuery: query, ...(variables !== null && { initialVariables: variables }) };
}
