/** Numbers that look drawn by chance, the same for the same seed. */
export function drawer(seed: number): Drawer {
  let state = (seed * 2_654_435_761) % 2_147_483_647 || 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  next();
  return {
    index: (count) => Math.floor(next() * count),
    // The first of them come up again and again, the last hardly ever.
    common: (count) => Math.floor(count ** next()) - 1,
  };
}

export interface Drawer {
  /** 0 to below the count, each as likely. */
  index(count: number): number;
  /** The same, small ones much more likely. */
  common(count: number): number;
}
