/** Says why a program is left out, in one line: what its own error says where it has one, such as what it did not find. */
export function skipped(name, { message, stderr = "" }) {
  const [why] = stderr.match(/\w*Error: .*/) ?? message.split("\n");
  console.error(`${name} is skipped: ${why}`);
}
