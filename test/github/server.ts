import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { OpenAPIBackend, type Context, type Document } from "openapi-backend";
import { refused, SURFACES, WRITES, type Reply, type Request } from "./operations.ts";
import { RUNS } from "./runs.ts";
import { newState, type State } from "./state.ts";

const OPERATIONS = { ...SURFACES, ...RUNS };

const NOT_ACCESSIBLE = "Resource not accessible by integration";

const DESCRIPTION = readFileSync("test/github/openapi.json", "utf8");

export interface FakeGitHub {
  readonly url: string;
  readonly state: State;
  readonly close: () => Promise<void>;
}

/**
 * A GitHub on loopback: it keeps what is posted, and holds every request and each of its own replies against
 * GitHub's OpenAPI description.
 */
export async function startGitHub(): Promise<FakeGitHub> {
  const state = newState();
  let base = "";
  const blobs = await startBlobs(state);
  const api = new OpenAPIBackend({
    definition: JSON.parse(DESCRIPTION) as Document,
    quick: true,
    ajvOpts: { strict: false },
    customizeAjv: (ajv) => {
      addFormats.default(ajv);
      return ajv;
    },
  });
  for (const operation of Object.keys(OPERATIONS))
    api.register(operation, (context: Context) => handle(context, operation));
  api.register({
    validationFail: ({ validation, operation }: Context) => {
      const errors = (validation.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ""}`).join("; ");
      state.violations.push(`request ${operation.operationId ?? ""}: ${errors}`);
      return refused(422, `Invalid request.\n\n${errors}`);
    },
    notFound: ({ request }: Context) => {
      state.violations.push(`no operation for ${request.method} ${request.path}`);
      return refused(404, "Not Found");
    },
  });
  await api.init();

  function handle(context: Context, name: string): Reply {
    const fault = state.faults.find(({ operation, times }) => operation === name && times > 0);
    if (fault !== undefined) {
      fault.times--;
      return refused(fault.status, fault.message ?? NOT_ACCESSIBLE, fault.headers);
    }
    if (state.access === "read" && WRITES.includes(name)) return refused(403, NOT_ACCESSIBLE);
    const { path } = context.request;
    const { params, query, requestBody } = context.request as Pick<Request, "params" | "query"> & {
      requestBody?: Request["body"];
    };
    const example = exampleOf(context);
    const reply = OPERATIONS[name](state, {
      ...{ base, blobs: blobs.url, path, params, query, example },
      body: requestBody ?? {},
    });
    if (reply.status < 300 && reply.body !== undefined) {
      const { errors } = api.validateResponse(reply.body, context.operation, reply.status);
      for (const { instancePath, message } of errors ?? [])
        state.violations.push(`reply of ${name}: ${instancePath} ${message ?? ""}`);
    }
    return reply;
  }

  async function answer(request: IncomingMessage): Promise<Reply> {
    // As github.com has it, and as an Enterprise Server.
    const url = new URL((request.url ?? "/").replace(/^\/api(\/v3|(?=\/graphql))/, ""), base);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    const method = request.method ?? "GET";
    const query = Object.fromEntries(url.searchParams);
    const headers = { ...(request.headers as Record<string, string>) };
    if (headers["content-type"] !== undefined) headers["content-type"] = "application/json";
    const asked = { method, path: url.pathname, query, headers, body };
    const operation = api.matchOperation(asked)?.operationId ?? url.pathname;
    state.requests.push({ operation, method, path: url.pathname + url.search, body });
    if (headers["authorization"] !== `token ${TOKEN}`) return refused(401, "Bad credentials");
    if (url.pathname === "/graphql") return viewer(body);
    await state.before(operation);
    const reply = (await api.handleRequest(asked)) as Reply;
    await state.after(operation);
    return reply;
  }

  function viewer(body: unknown): Reply {
    const { query } = body as { query: string };
    if (!/^query \{ viewer \{ login \} \}$/.test(query)) state.violations.push(`graphql ${query}`);
    return { status: 200, body: { data: { viewer: { login: state.viewer } } } };
  }

  const server = createServer((request, response) => {
    const failed = (error: unknown) => {
      state.violations.push(String(error));
      return refused(400, String(error));
    };
    void answer(request)
      .catch(failed)
      .then(({ status, body, headers }) => {
        response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
        response.end(body === undefined ? undefined : Buffer.isBuffer(body) ? body : JSON.stringify(body));
      });
  });
  base = await listen(server);
  return {
    url: base,
    state,
    close: async () => {
      await blobs.close();
      await close(server);
    },
  };
}

/** Where artifacts are stored: elsewhere, behind signed addresses, and refusing who shows a token as well. */
async function startBlobs(state: State) {
  const server = createServer((request, response) => {
    const found = state.artifacts.find(({ id }) => request.url === `/blob/${id}.zip?sig=signed`);
    if (request.headers.authorization !== undefined)
      state.violations.push("the token was sent to the storage");
    response.writeHead(found === undefined ? 404 : 200, { "content-type": "application/zip" });
    response.end(found?.zip);
  });
  return { url: await listen(server), close: () => close(server) };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const close = (server: Server): Promise<void> =>
  new Promise((closed) => {
    server.close(() => {
      closed();
    });
    server.closeAllConnections();
  });

/** The token that the runs of the tests have: it must be seen nowhere. */
export const TOKEN = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

function exampleOf({ operation }: Context): Record<string, unknown> {
  const replies = Object.values(operation.responses ?? {}) as {
    content?: Record<string, { example?: unknown }>;
  }[];
  const example = replies[0]?.content?.["application/json"]?.example ?? {};
  return structuredClone((Array.isArray(example) ? example[0] : example) as Record<string, unknown>);
}
