import { ENTROPY_ROUNDING } from "../../measure/entropy.ts";
import { exp } from "../../measure/exp.ts";
import { RANGE, STEPS } from "../../measure/floored.ts";
import { log } from "../../measure/log.ts";
import { Listing } from "../../measure/positions.ts";
import { SENTINEL, type Columns } from "../position/columns.ts";
import { Identity, Tokens, Value } from "../position/tokens.ts";
import { NO_ROW, nothingFilled, PositionWriter, type Filled } from "../position/writer.ts";
import { Cuts } from "./cut.ts";
import type { TensorValues } from "./formats.ts";
import { MASS_TOLERANCE, MAX_LISTED, meaningOf, type Unclear } from "./meaning.ts";
import { ofProbabilities, softmax, type Softmax } from "./softmax.ts";
import type { SumEngine } from "./sums.ts";
import { decoded, type CodedRow, type FloatRow, type Row } from "./values.ts";

/** Rows whose codes cover less than the whole range, but for rounding, are not clipped. */
const RANGE_TOLERANCE = 1e-3;

/** Writes the positions of one array into columns. */
export class TensorWriter {
  /** Undefined until the rows told. */
  values: TensorValues | undefined;
  filled: Filled = nothingFilled();
  readonly #columns: Columns;
  readonly #engine: SumEngine;
  readonly #tokens = new Tokens();
  readonly #sums: Softmax = { lnMass: NaN, entropy: NaN };
  #lists: PositionWriter | undefined;
  #cuts: Cuts | undefined;
  /** For the numbers of coded rows. */
  #room = new Float64Array(0);
  /** Positions without a number since the last one with: the end of a shorter sample, if none comes after. */
  #empty = 0;

  constructor(columns: Columns, values: TensorValues | undefined, engine: SumEngine) {
    this.#columns = columns;
    this.#engine = engine;
    this.#columns.vocabularySize = undefined;
    this.values = values;
  }

  beginSample(): void {
    this.filled = nothingFilled();
    this.#empty = 0;
  }

  /**
   * Of entropies many positions, of all else one.
   *
   * @param chosen number of the token that came, where it is known
   * @returns why nothing can be said, where nothing can
   */
  write(row: Row, chosen = NaN): Unclear | undefined {
    if (this.values === "entropies" && row.dtype !== "coded") {
      const values = this.#engine.decoded(row);
      for (const value of values) {
        if (value < -ENTROPY_ROUNDING) return belowZero(value, values);
        if (Number.isNaN(value)) this.#empty++;
        else this.#position(Math.max(0, value));
      }
      return undefined;
    }
    if (isConstant(row)) {
      this.#empty++;
      return undefined;
    }
    if (row.dtype === "coded") {
      this.#coded(row, chosen);
      return undefined;
    }
    return this.#distribution(row);
  }

  /**
   * Tokens at the floor of a clipped row are left out: they have that probability, or any smaller one. The text's
   * token keeps it, as in llama.cpp's own perplexity.
   */
  #coded(row: CodedRow, chosen: number): void {
    const { codes, scale, floor } = row;
    if (!(scale > 0 && scale < Infinity && floor > -Infinity)) {
      this.#empty++;
      return;
    }
    this.#countEmpty();
    const isClipped = scale * STEPS > RANGE - RANGE_TOLERANCE;
    if (this.#room.length < codes.length) this.#room = new Float64Array(codes.length);
    const values = decoded(row, this.#room);
    for (let token = 0; token < codes.length; token++) {
      if (isClipped && codes[token] === 0) continue;
      if (this.#columns.areNamed) this.#columns.pushNamed(values[token], token);
      else this.#columns.push(values[token]);
    }
    const listing = isClipped ? Listing.Floored : Listing.Complete;
    this.#columns.vocabularySize = codes.length;
    this.#columns.end(chosen in values ? values[chosen] : NaN, listing, this.filled.seen++, chosen);
  }

  #distribution(row: FloatRow): Unclear | undefined {
    const sums = this.#sums;
    softmax(row, this.#engine, sums);
    if (Number.isNaN(sums.lnMass) && this.values !== "probabilities") {
      this.#empty++;
      return undefined;
    }
    if (this.values === undefined) {
      const meaning = meaningOf(this.#engine.decoded(row), row.dtype, sums);
      if (typeof meaning !== "string") return meaning;
      this.values = meaning;
    }
    if (this.values === "probabilities") ofProbabilities(this.#engine.decoded(row), sums);
    const length = "codes" in row ? row.codes.length : row.values.length;
    const isWhole = Math.abs(exp(sums.lnMass) - 1) <= MASS_TOLERANCE[row.dtype];
    if (this.values !== "logits" && (length <= MAX_LISTED || !isWhole))
      this.#list(this.#engine.decoded(row), this.values);
    else {
      this.#countCut(row, this.values);
      if (this.#columns.areNamed) this.#whole(this.#engine.decoded(row), this.values, sums.lnMass);
      else this.#position(sums.entropy);
    }
    return undefined;
  }

  /** Of probabilities in 16 bits, small ones were rounded to 0: nothing tells who has cut them. */
  #countCut(row: FloatRow, are: TensorValues): void {
    const probabilities = are === "probabilities";
    if (probabilities && row.dtype === "f16") return;
    const left = (this.#cuts ??= new Cuts({ probabilities })).left(row);
    if (left === "one") this.filled.collapsed++;
    else if (left === "few") this.filled.cut++;
  }

  /** All of a distribution: each token's number is its place in the vocabulary. */
  #whole(values: Float64Array | Float32Array, are: TensorValues, lnMass: number): void {
    this.#countEmpty();
    for (let token = 0; token < values.length; token++) {
      const logprob = (are === "probabilities" ? log(values[token]) : values[token]) - lnMass;
      if (logprob > SENTINEL) this.#columns.pushNamed(logprob, token);
    }
    this.#columns.vocabularySize = values.length;
    this.#columns.end(NaN, Listing.Complete, this.filled.seen++);
  }

  #position(entropy: number): void {
    this.#countEmpty();
    const index = this.filled.seen++;
    if (Number.isFinite(entropy)) {
      this.#columns.push(entropy);
      this.#columns.end(NaN, Listing.Entropy, index);
    } else this.filled.badValues++;
  }

  /** The most likely tokens, or what is no distribution: that is for whoever measures to say. */
  #list(values: Float64Array | Float32Array, are: TensorValues): void {
    this.#countEmpty();
    const tokens = this.#tokens;
    while (tokens.count < values.length) {
      const row = tokens.add();
      tokens.states[row] = Value.Number;
      tokens.ranks[row] = NaN;
      tokens.kinds[row] = Identity.None;
    }
    tokens.values.set(values);
    this.#lists ??= new PositionWriter(this.#columns, {
      scale: are === "probabilities" ? "probability" : "logprob",
    });
    this.#lists.filled = this.filled;
    const index = this.filled.seen++;
    this.#lists.write(tokens, 0, values.length, true, tokens, NO_ROW, index);
  }

  #countEmpty(): void {
    this.filled.seen += this.#empty;
    this.filled.badValues += this.#empty;
    this.#empty = 0;
  }
}

/** What numbers are of which one is below 0: entropies are not, but logprobs of the chosen tokens all are. */
const belowZero = (value: number, values: Float64Array | Float32Array): Unclear =>
  values.some((other) => other > 0)
    ? {
        unclear: `an entropy of ${value.toPrecision(3)}, and none is below 0`,
        code: "bad-value",
        remedy: "Save entropies as they are, in nats, or say what the numbers are with `format`.",
      }
    : { unclear: "values below 0, which no entropy is", code: "chosen-only" };

/** A row of one and the same number says nothing: it is padding, or was never written. */
function isConstant(row: Row): boolean {
  const numbers = "codes" in row ? row.codes : row.values;
  for (let i = 1; i < numbers.length; i++) if (numbers[i] !== numbers[0]) return false;
  return numbers.length > 1;
}
