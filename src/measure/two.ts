/** ln 2 in two parts: the first has so few digits that its product with an exponent is exact. */
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;

export const LEAST_EXPONENT = -1074;
const GREATEST_EXPONENT = 1023;

const POWERS = new Float64Array(GREATEST_EXPONENT - LEAST_EXPONENT + 1);
let power = Number.MIN_VALUE;
for (let i = 0; i < POWERS.length; i++, power *= 2) POWERS[i] = power;

/** 2^n, exactly, for n from -1074 to 1023. */
export const powerOfTwo = (n: number): number => POWERS[n - LEAST_EXPONENT];
