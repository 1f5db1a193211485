import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect } from "../../src/publish/client.ts";
import { refusalOf } from "../../src/publish/refusal.ts";

/** Milliseconds, in which a first request is sent also where the machine is busy. */
const IN_TIME = 2000;

/** Takes every connection, and never answers, or not in full. */
let silent: Server;
let requests = 0;
let begins: boolean;
beforeEach(async () => {
  requests = 0;
  begins = false;
  silent = createServer((_, response) => {
    requests++;
    if (begins) response.writeHead(200, { "content-type": "application/zip" }).write("PK");
  });
  await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
});
afterEach(() => {
  silent.closeAllConnections();
  silent.close();
});

const client = () => {
  const { port } = silent.address() as AddressInfo;
  return connect("token", `http://127.0.0.1:${port}`, () => Promise.resolve(), IN_TIME);
};

const refusal = (request: Promise<unknown>) => request.then(() => undefined, refusalOf);

const LATE = { kind: "other", reason: "GitHub did not answer in time" };

test("a request that is not answered in time is given up, and neither it nor another is tried again", async () => {
  const { rest } = await client();
  const repository = { owner: "acme", repo: "evals" };
  expect(await refusal(rest.repos.get(repository))).toEqual(LATE);
  expect(await refusal(rest.issues.createComment({ ...repository, issue_number: 7, body: "b" }))).toEqual(
    LATE,
  );
  expect(requests).toBe(1);
});

test("an answer that does not end is given up as well", async () => {
  begins = true;
  const { rest } = await client();
  const artifact = { owner: "acme", repo: "evals", artifact_id: 1, archive_format: "zip" };
  const request = { parseSuccessResponseBody: false };
  const { data } = await rest.actions.downloadArtifact({ ...artifact, request });
  expect(await refusal(new Response(data as ReadableStream).text())).toEqual(LATE);
});
