/** Numbers are summed in blocks, and these then: few of many equal roundings add up. */
const BLOCK_BYTES: usize = 2048;

/**
 * Sums over a row of 16-bit numbers, by a table of what each of them adds. Its speed is that of the cache, so a pair is
 * one load.
 *
 * @param row address of the numbers
 * @param length how many; a multiple of 4
 * @param table address of 65,536 pairs of f64: exp(v), v exp(v)
 * @param out address for three f64: 0, sum of exp(v), sum of v exp(v)
 */
export function sumCodes(row: usize, length: u32, table: usize, out: usize): void {
  const end = row + ((length as usize) << 1);
  let sums = f64x2.splat(0);
  for (let at = row; at < end;) {
    let a = f64x2.splat(0);
    let b = a;
    let c = a;
    let d = a;
    for (const stop = min(at + BLOCK_BYTES, end); at < stop; at += 8) {
      a = f64x2.add(a, v128.load(table + ((load<u16>(at) as usize) << 4)));
      b = f64x2.add(b, v128.load(table + ((load<u16>(at, 2) as usize) << 4)));
      c = f64x2.add(c, v128.load(table + ((load<u16>(at, 4) as usize) << 4)));
      d = f64x2.add(d, v128.load(table + ((load<u16>(at, 6) as usize) << 4)));
    }
    sums = f64x2.add(sums, f64x2.add(f64x2.add(a, b), f64x2.add(c, d)));
  }
  store<f64>(out, 0);
  v128.store(out, sums, 8);
}
