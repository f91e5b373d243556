import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/cli.ts";
import type { Io } from "../../src/cli/terminal/io.ts";

/** A folder with these files, gone after the test. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "botflow-lint-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder. */
export async function cli(cwd: string, args: readonly string[], more: Partial<Io> = {}): Promise<Ran> {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: false,
    columns: undefined,
  });
  const status = await run(args, {
    cwd,
    env: {},
    stdout: output("stdout"),
    stderr: output("stderr"),
    stdin: async () => new Uint8Array(),
    interrupted: async () => {},
    today: () => "2026-11-24",
    now: () => 0,
    ...more,
  });
  return { status, ...written };
}

/** What a run in a folder reports. */
export async function problemsIn(folder: string, args: readonly string[] = []): Promise<readonly Seen[]> {
  const { stdout } = await cli(folder, ["--format", "json", ...args]);
  return JSON.parse(stdout).problems;
}

/** What tests look at of a problem. */
export interface Seen {
  readonly rule: string;
  readonly file: string;
  readonly pointer: string;
  readonly message: string;
}

/** A bot whose one request for a person is handed off to a queue, and gets a ticket where nobody is there. */
export const shopWith = (queue: string): string =>
  JSON.stringify(
    {
      format: "botflow/1",
      name: "Garden shop",
      start: "hello",
      intents: [{ name: "talk_to_human", goto: "desk" }],
      nodes: {
        hello: { type: "ask", text: "I am a bot. What can I do for you?", next: "hello" },
        desk: { type: "transfer", transfer: { type: "digital", queue }, failure: "note", noAgent: "note" },
        note: { type: "transfer", transfer: { type: "ticket", form: "contact" } },
      },
    },
    null,
    2,
  );

/** A Studio flow in which asking for a person ends in a phone call: an error; `send-to-flex` is a handoff to a chat. */
export function studio(widget: "connect-call-to" | "send-to-flex", name = "shop"): string {
  const properties = widget === "send-to-flex" ? { workflow: "WW0001" } : { noun: "number", to: "+441632960000" };
  const next = widget === "send-to-flex" ? ["callComplete", "failedToEnqueue", "callFailure"] : ["callCompleted", "hangup"];
  return JSON.stringify(
    {
      description: name,
      initial_state: "Trigger",
      flags: { allow_concurrent_calls: true },
      states: [
        { name: "Trigger", type: "trigger", transitions: [{ event: "incomingMessage", next: "menu" }], properties: {} },
        {
          name: "menu",
          type: "send-and-wait-for-reply",
          transitions: [{ event: "incomingMessage", next: "split" }, { event: "timeout" }, { event: "deliveryFailure" }],
          properties: { body: "Hours, or talk to a person?", timeout: "3600" },
        },
        {
          name: "split",
          type: "split-based-on",
          transitions: [
            { event: "noMatch", next: "menu" },
            {
              event: "match",
              next: "people",
              conditions: [
                {
                  friendly_name: "talk to a person",
                  arguments: ["{{widgets.menu.inbound.Body}}"],
                  type: "equal_to",
                  value: "talk to a person",
                },
              ],
            },
          ],
          properties: { input: "{{widgets.menu.inbound.Body}}" },
        },
        { name: "people", type: widget, transitions: next.map((event) => ({ event, next: "menu" })), properties },
      ],
    },
    null,
    2,
  );
}
