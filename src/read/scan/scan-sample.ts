import type { Columns } from "../position/columns.ts";
import { type Tokens, Value } from "../position/tokens.ts";
import { NO_ROW, nothingFilled, type Filled, type PositionWriter } from "../position/writer.ts";
import type { Alongside } from "./alongside.ts";
import { Backlog } from "./backlog.ts";
import type { ElementReader } from "./element.ts";
import type { Frame } from "./frame.ts";
import type { ChosenAhead, ElementRun, Run } from "./run.ts";
import type { ElementTemplate } from "./template.ts";
import type { Plan } from "./plan.ts";
import type { Scratch } from "./scratch.ts";
import { Kind, type Slots, VALUE } from "./slots.ts";
import { MAX_WAITING_BYTES, Unsure } from "./unsure.ts";

/** A sample whose positions are being read. */
export class ScanSample {
  /** Number in the whole reading. */
  readonly number: number;
  readonly filled: Filled = nothingFilled();
  /** Positions that were written. */
  written = 0;
  readonly #plan: Plan;
  readonly #scratch: Scratch;
  readonly #around: readonly Frame[];
  #alongside: Alongside | undefined;
  #backlog: Backlog | undefined;
  /** Which of the format's ways led to the positions. */
  #way = -1;
  /** Positions that are decided, the first ones. */
  #decided = 0;
  /** Of these, a prompt's first token. */
  #skipped = 0;
  #chosenValues = 0;
  #hasAlternatives = false;
  /** Something is no position, unless the chosen tokens alone were saved. */
  #needsChosenValues = false;

  constructor(plan: Plan, scratch: Scratch, number: number, around: readonly Frame[]) {
    this.#plan = plan;
    this.#scratch = scratch;
    this.number = number;
    this.#around = around;
    this.#alongside = scratch.takeAlongside();
  }

  /** Fields of the objects round it that have any, the record's first, its own last; all of them once the record has ended. */
  get around(): object[] {
    const around: object[] = [];
    for (const { fields } of this.#around) if (fields !== undefined) around.push(fields);
    return around;
  }

  /** Whether entropy can be had from any of its positions. */
  get isUsable(): boolean {
    return this.#plan.format.alternatives === undefined ? this.filled.seen > 0 : this.#hasAlternatives;
  }

  /** Takes the position that was read last. */
  addPosition(read: ElementReader, way: number, writer: PositionWriter): void {
    const { format } = this.#plan;
    this.#takeWay(way);
    const index = this.filled.seen++;
    if (index === 0 && read.isNull && format.firstNull !== undefined) {
      if (format.firstNull === "echo") throw new Unsure("the prompt is echoed");
      this.#skipped = this.#decided = 1;
      return;
    }
    if (format.alternatives === undefined) {
      if (read.chosen.isBad) this.#doubt();
      this.#takeEntropy(read);
    } else this.#inspect(read);
    const alongside = this.#alongside;
    const { tokens, isOrdered } = read;
    if (alongside === undefined) {
      this.#decide(writer, tokens, 0, tokens.count, isOrdered, read.chosen, tokens.bytes);
      return;
    }
    if (this.#decided < index || !alongside.knows(index)) {
      this.#backlog ??= new Backlog();
      this.#backlog.add(tokens, isOrdered);
      if (this.#backlog.size + alongside.size > MAX_WAITING_BYTES)
        throw new Unsure("the chosen tokens stand behind too many alternatives");
      return;
    }
    const { chosen } = this.#scratch;
    alongside.load(index, chosen);
    this.#decide(writer, tokens, 0, tokens.count, isOrdered, chosen, alongside.bytes);
  }

  /** The chosen tokens of the next positions, where these stand beside them; undefined where none is known. */
  get chosenAhead(): ChosenAhead | undefined {
    return this.#decided < this.filled.seen ? undefined : this.#alongside?.ahead(this.#decided);
  }

  /** Takes positions that were read by their template; none of them has anything unusual. */
  addRun(run: Run, way: number, hasChosenValue: boolean, columns: Columns): void {
    this.#takeWay(way);
    const { filled } = this;
    columns.append(run, filled.seen);
    filled.seen += run.count;
    filled.positive += run.positive;
    filled.collapsed += run.collapsed;
    filled.k = Math.max(filled.k, run.k);
    this.#decided += run.count;
    this.#hasAlternatives = true;
    if (hasChosenValue) this.#chosenValues += run.count;
  }

  #takeWay(way: number): void {
    if (this.#way === -1) this.#way = way;
    else if (this.#way !== way) throw new Unsure("the positions stand in two places");
  }

  /** Takes the element of a list alongside that was read last. */
  addAlongside(list: number, read: ElementReader): void {
    if (this.#alongside === undefined) return;
    if (read.chosen.kinds[VALUE] === Kind.Number) this.#chosenValues++;
    this.#checkAlongside(this.#alongside, this.#alongside.add(list, read.chosen, read.tokens.bytes));
  }

  /** Takes elements of a list alongside that were read by their template. */
  addAlongsideRun(list: number, run: ElementRun, template: ElementTemplate, b: Uint8Array): void {
    if (this.#alongside === undefined) return;
    if (template.value !== undefined) this.#chosenValues += run.count;
    this.#checkAlongside(this.#alongside, this.#alongside.addRun(list, run, template, b));
  }

  /** @param index place of what was added, or of its first */
  #checkAlongside(alongside: Alongside, index: number): void {
    if (index >= this.#skipped && index < this.#decided)
      throw new Unsure("a chosen token is described twice");
    if (alongside.size > MAX_WAITING_BYTES) throw new Unsure("too many chosen tokens");
  }

  /** All of it was read: decides the positions that waited. */
  end(writer: PositionWriter): void {
    if (this.#plan.anywhere) {
      if (this.filled.seen === 0) throw new Unsure("chosen tokens without positions");
      if (this.#needsChosenValues && this.#chosenValues === 0) this.#doubt();
    }
    if (this.#alongside === undefined) return;
    if (this.#backlog !== undefined) this.#decideAll(this.#backlog, this.#alongside, writer);
    writer.filled = this.filled;
    writer.endsAt(this.#alongside.values);
    this.#scratch.giveBack(this.#alongside);
    this.#alongside = undefined;
  }

  #decideAll({ tokens, ends, areOrdered }: Backlog, alongside: Alongside, writer: PositionWriter): void {
    const first = this.#decided;
    const { chosen } = this.#scratch;
    for (let i = 0; i < ends.length; i++) {
      alongside.load(first + i, chosen);
      const from = i === 0 ? 0 : ends[i - 1];
      this.#decide(writer, tokens, from, ends[i], areOrdered[i], chosen, alongside.bytes);
    }
  }

  /** A ready entropy waits as if it were the value of an alternative. */
  #takeEntropy({ tokens, chosen }: ElementReader): void {
    const row = tokens.add();
    chosen.writeTo(tokens, row, tokens.bytes);
  }

  /** Notes what of a position tells whether this is a sample at all. */
  #inspect({ tokens, chosen, isNull }: ElementReader): void {
    if (chosen.kinds[VALUE] === Kind.Number) this.#chosenValues++;
    if (tokens.count > 0) this.#hasAlternatives = true;
    else if (!isNull) this.#needsChosenValues = true;
    if (!this.#plan.anywhere) return;
    const missing = this.#plan.format.missingMeans === undefined ? Value.Missing : Value.Bad;
    for (let row = 0; row < tokens.count; row++)
      if (tokens.states[row] === Value.Bad || tokens.states[row] === missing) this.#doubt();
  }

  /** What no path names is a sample only if all of it looks like one. */
  #doubt(): void {
    if (this.#plan.anywhere) throw new Unsure("not all of it looks like a sample");
  }

  #decide(
    writer: PositionWriter,
    tokens: Tokens,
    from: number,
    to: number,
    isOrdered: boolean,
    chosen: Slots,
    bytes: Uint8Array,
  ): void {
    const { format } = this.#plan;
    const index = this.#decided++;
    if (chosen.isMasked) return;
    writer.filled = this.filled;
    if (format.alternatives === undefined) {
      writer.writeEntropy(tokens.values[from], tokens.states[from], index);
      return;
    }
    const isKnown = format.chosen !== undefined && !chosen.isBad;
    const { chosenToken } = this.#scratch;
    if (isKnown) {
      chosenToken.bytes = bytes;
      chosen.writeTo(chosenToken, 0, bytes);
    }
    writer.write(tokens, from, to, isOrdered, chosenToken, isKnown ? 0 : NO_ROW, index);
  }
}
