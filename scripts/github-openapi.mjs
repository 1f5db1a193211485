// Cuts the operations that we use out of GitHub's OpenAPI description, with one example of each reply, for the
// GitHub of the tests: npm pack @octokit/openapi, unpack it elsewhere (400 MB), and
//   node scripts/github-openapi.mjs PACKAGE/generated/api.github.com.json test/github/openapi.json
import { readFileSync, writeFileSync } from "node:fs";

const OPERATIONS = [
  "actions/download-artifact",
  "actions/get-workflow-run",
  "actions/list-workflow-run-artifacts",
  "actions/list-workflow-runs",
  "checks/create",
  "checks/update",
  "issues/create-comment",
  "issues/delete-comment",
  "issues/get-comment",
  "issues/list-comments",
  "issues/update-comment",
  "pulls/get",
  "pulls/list",
  "repos/compare-commits-with-basehead",
  "repos/list-commits",
];

const [from, to] = process.argv.slice(2);
const all = JSON.parse(readFileSync(from, "utf8"));
const subset = { openapi: all.openapi, info: all.info, paths: {}, components: {} };

for (const [path, { parameters, ...methods }] of Object.entries(all.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!OPERATIONS.includes(operation.operationId)) continue;
    subset.paths[path] ??= parameters === undefined ? {} : { parameters };
    subset.paths[path][method] = slim(operation);
  }
}
follow(subset.paths);
writeFileSync(to, `${JSON.stringify(subset)}\n`);

/** Requests and successful replies; of a list, one example item. */
function slim({ operationId, parameters, requestBody, responses }) {
  const replies = Object.entries(responses).filter(([status]) => status < "400");
  for (const [, { content }] of replies) {
    for (const type of Object.values(content ?? {})) {
      const [example] = Object.values(type.examples ?? {});
      const value = example?.$ref === undefined ? example?.value : at(all, example.$ref).value;
      delete type.examples;
      if (value !== undefined) type.example = oneOf(value);
    }
  }
  return { operationId, parameters, requestBody, responses: Object.fromEntries(replies) };
}

function oneOf(value) {
  if (Array.isArray(value)) return value.slice(0, 1);
  const list = Object.keys(value).find((key) => Array.isArray(value[key]) && "total_count" in value);
  return list === undefined ? value : { ...value, [list]: value[list].slice(0, 1) };
}

/** Copies every component that is referred to, without examples and descriptions. */
function follow(node, inProperties = false) {
  if (node === null || typeof node !== "object") return;
  for (const [key, value] of Object.entries(node)) {
    const words = ["description", "examples", "externalDocs", "title", "x-github"];
    if (!inProperties && (words.includes(key) || (key === "example" && "type" in node))) delete node[key];
    else if (key === "$ref" && typeof value === "string") copy(value);
    else if (key !== "example") follow(value, key === "properties" || key === "schemas");
  }
  if (node.nullable === true && !inProperties) allowNull(node);
}

/** What OpenAPI 3.0 means by `nullable`, where JSON Schema needs it said: beside an enum, and without a type. */
function allowNull(node) {
  if (Array.isArray(node.enum) && !node.enum.includes(null)) node.enum.push(null);
  if (node.type !== undefined) return;
  const schema = { ...node };
  delete schema.nullable;
  for (const key of Object.keys(node)) delete node[key];
  node.anyOf = [schema, { enum: [null] }];
}

function copy(ref) {
  const [, , section, name] = ref.split("/");
  subset.components[section] ??= {};
  if (subset.components[section][name] !== undefined) return;
  subset.components[section][name] = at(all, ref);
  follow(subset.components[section][name]);
}

function at(root, ref) {
  return ref
    .split("/")
    .slice(1)
    .reduce((node, key) => node[key], root);
}
