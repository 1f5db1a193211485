/** Where the host may write: all that is below belongs to the module. */
export const heap: usize = __heap_base;

/**
 * Sums over a row of 16-bit numbers by a table of what each of them adds.
 *
 * @param row address of the numbers
 * @param length how many
 * @param table address of 65,536 pairs of f64: exp(v), v exp(v)
 * @param out address of two f64: sum of exp(v), sum of v exp(v)
 */
export function sumCodes(row: usize, length: u32, table: usize, out: usize): void {
  let even = f64x2.splat(0);
  let odd = f64x2.splat(0);
  const end = row + ((length as usize) << 1);
  const pairs = row + (((length & ~1) as usize) << 1);
  let at = row;
  for (; at < pairs; at += 4) {
    even = f64x2.add(even, v128.load(table + ((load<u16>(at) as usize) << 4)));
    odd = f64x2.add(odd, v128.load(table + ((load<u16>(at, 2) as usize) << 4)));
  }
  if (at < end) even = f64x2.add(even, v128.load(table + ((load<u16>(at) as usize) << 4)));
  v128.store(out, f64x2.add(even, odd));
}
