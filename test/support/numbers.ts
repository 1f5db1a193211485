import { pick } from "./random.ts";

const digits = (random: () => number, length: number) =>
  Array.from({ length }, () => Math.floor(random() * 10)).join("");

/** A number as somebody might write it, the awkward ones more often than anybody would. */
export function numberText(random: () => number): string {
  const sign = random() < 0.7 ? "-" : "";
  const kind = random();
  if (kind < 0.35)
    return `${sign}${Math.floor(random() * 10)}.${digits(random, 1 + Math.floor(random() * 18))}`;
  if (kind < 0.5) return `${sign}${pick(random, ["0", "10", "123456789", "9007199254740993"])}`;
  if (kind < 0.65) return String((random() - 0.5) * 10 ** Math.floor(random() * 40 - 20));
  if (kind < 0.75) return `${sign}${Math.fround(random() * 20)}`;
  const whole = pick(random, ["0", "1", "9", "12", "99999999", "179769313486231570000"]);
  const fraction = random() < 0.8 ? `.${digits(random, 1 + Math.floor(random() * 25))}` : "";
  const exponent =
    random() < 0.6
      ? `${pick(random, ["e", "E"])}${pick(random, ["", "+", "-"])}${Math.floor(random() * 330)}`
      : "";
  return `${sign}${whole}${fraction}${exponent}`;
}
