/**
 * The greatest number of a row; NaN is passed over, and nothing but NaN gives -Infinity.
 *
 * @param row address of the numbers, each a `T`
 * @param end past the last; of a multiple of 32 bytes
 */
export function greatest<T extends number>(row: usize, end: usize): T {
  let a = v128.splat<T>(-Infinity as T);
  let b = a;
  for (let at = row; at < end; at += 32) {
    a = v128.pmax<T>(a, v128.load(at));
    b = v128.pmax<T>(b, v128.load(at, 16));
  }
  a = v128.pmax<T>(a, b);
  if (sizeof<T>() == 4) a = v128.pmax<T>(a, v128.shuffle<u64>(a, a, 1, 0));
  return max<T>(v128.extract_lane<T>(a, 0), v128.extract_lane<T>(a, 1));
}
