/** Prints a Markdown table. */
export function print(title, header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  console.log(`\n${title}\n\n${[line(header), line(header.map(() => "--:")), ...rows.map(line)].join("\n")}`);
}

export const percent = (share, digits = 1) => `${(100 * share).toFixed(digits)} %`;
