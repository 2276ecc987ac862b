/** The token that an editor gave, for as long as the tab is open; null without one. */
export function token(): string | null {
  try {
    return sessionStorage.getItem(PLACE);
  } catch {
    return null;
  }
}

const PLACE = 'qawl.token';
