/** The same sums in DuckDB, told the fields it needs. Runs where @duckdb/node-api can be found. */
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { tell } from "../tell.mjs";

const found = createRequire(resolve("package.json")).resolve("@duckdb/node-api");
const { DuckDBInstance } = await import(pathToFileURL(found).href);
const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();

const FIELDS = "STRUCT(logprobs STRUCT(content STRUCT(top_logprobs STRUCT(logprob DOUBLE)[])[]))[]";
const begun = performance.now();
const result = await connection.runAndReadAll(`
  with positions as (
    select unnest(choice.logprobs.content).top_logprobs as alternatives
    from (
      select unnest(choices) as choice
      from read_json('${process.argv[2]}', format = 'newline_delimited', columns = { choices: '${FIELDS}' },
        maximum_object_size = 1000000000))),
  entropies as (
    select -list_sum(list_transform(alternatives, lambda a: exp(a.logprob) * a.logprob)) as entropy from positions)
  select count(*)::int, count(*) filter (entropy > 1)::int from entropies`);
const [positions, forks] = result.getRows()[0];
tell(begun, positions, forks);
