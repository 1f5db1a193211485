/** Whether a hypothesis is rejected at a level; must stay rejected at every greater one. */
export type Test = (alpha: number) => boolean;

/**
 * Holm's step-down over several tests: the chance that any true hypothesis is rejected is at most alpha, whatever
 * they have to do with each other. Each round tests what is left at alpha / (how many are left).
 * Source: Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979).
 *
 * @returns the tests that reject
 */
export function holm(tests: ReadonlySet<Test>, alpha: number): ReadonlySet<Test> {
  const left = new Set(tests);
  for (;;) {
    const level = alpha / left.size;
    const rejected = [...left].filter((test) => test(level));
    if (rejected.length === 0) break;
    for (const test of rejected) left.delete(test);
  }
  return new Set([...tests].filter((test) => !left.has(test)));
}
