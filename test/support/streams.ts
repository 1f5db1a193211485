import { folderWith, collect } from "./collect.ts";

const json = JSON.stringify;

/** The same records in each form that a stream is saved in. */
export const FORMS: Record<string, (records: readonly unknown[]) => Record<string, string>> = {
  "lines (JSONL)": (records) => ({ "run.jsonl": records.map((record) => `${json(record)}\n`).join("") }),
  "server-sent events": (records) => ({
    "run.txt": `${records.map((record) => `data: ${json(record)}\n\n`).join("")}data: [DONE]\n`,
  }),
  "an array": (records) => ({ "run.json": json(records) }),
};

/** What is read of these records. */
export const readIn = (form: string, records: readonly unknown[]) => {
  const files = FORMS[form](records);
  return collect(Object.keys(files), { cwd: folderWith(files) });
};
