/** Prints what a program measured of itself, as one line of JSON. */
export function tell(begun, positions, forks, more = {}) {
  const ms = performance.now() - begun;
  const mb = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ ms, mb, positions, forks, ...more })}\n`);
}
