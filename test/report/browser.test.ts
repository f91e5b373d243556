import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { LintResult, Problem } from "../../src/engine/result.ts";
import { graphOf } from "../../src/report/graph/flows.ts";
import { svgOf } from "../../src/report/graph/svg.ts";
import { graphPage } from "../../src/report/html/graph.ts";
import { htmlReporter } from "../../src/report/html/html.ts";
import { plain } from "../../src/report/reporter.ts";
import { first, lintTiny, shop } from "../engine/tiny.ts";
import { launch } from "./chromium.ts";
import { fixture, HELP, SHOP } from "./fixture.ts";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "botflow-lint-"));
  return async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

const write = async (result: LintResult): Promise<string> => (await htmlReporter())(result, { paint: plain, width: 100 });

/** A page that was opened from a file, with whatever it complained about and asked for. */
async function open(text: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  const loaded: string[] = [];
  page.on("console", (message) => void complaints.push(message.text()));
  page.on("pageerror", ({ message }) => void complaints.push(message));
  page.on("request", (request) => void loaded.push(request.url()));
  const file = join(folder, "report.html");
  writeFileSync(file, text);
  await page.goto(pathToFileURL(file).href);
  return { page, complaints, loaded, file };
}

/** What axe finds wrong, with every card open. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`for (const details of document.querySelectorAll("details")) details.open = true;`);
  await page.evaluate(axe.source);
  const found: AxeResults = await page.evaluate("axe.run()");
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const shown = (page: Page, what: "request" | "problem") => page.locator(`[data-item=${what}]:visible h3`).allTextContents();
const PHONE_CALL = 'the request "talk to a human" ends in a phone transfer to "+441632960000", on chat and messaging';
const LEADS_NOWHERE = 'The exit of "Call | <b>it</b>" leads nowhere:\n100% are lost, see [this](1), @team: ::error::';
const UNREACHABLE = 'Nothing leads to "Größe"';

describe("the HTML report in a browser", () => {
  it("loads nothing but itself and complains about nothing", async () => {
    const { page, complaints, loaded, file } = await open(await write(await fixture()));
    await page.getByRole("button", { name: "Open all" }).click();
    expect(complaints).toEqual([]);
    expect(loaded).toEqual([pathToFileURL(file).href]);
    await page.close();
  });

  it.each(["light", "dark"] as const)("axe finds nothing wrong, %s", async (colorScheme) => {
    const { page } = await open(await write(await fixture()), { colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it("says verdicts and severities by sign and word, not only by colour", async () => {
    const { page } = await open(await write(await fixture()));
    expect(await page.locator("#requests .chip").allTextContents()).toEqual([
      "✖ chat: violated",
      "✖ messaging: violated",
      "✔ chat: handed off",
      "? messaging: undecided",
      "– not judged",
      "✔ chat: handed off",
      "✔ messaging: handed off",
    ]);
    expect(await page.locator(".problem .head .meta").allTextContents()).toEqual([
      // What belongs to a block ends with where the designer finds it: bot, flow, block.
      `error · handoff/no-voice-transfer · ${SHOP}:11 · Shop bot › Main flow › Call the shop`,
      `warning · failure/transfer-failure · ${SHOP}:11 · Shop bot › Main flow › Call the shop`,
      `info · structure/unreachable-node · ${HELP}:2`,
    ]);
    await page.close();
  });

  it("filters by verdict, rule, file and text, and says how much is left", async () => {
    const { page } = await open(await write(await fixture()));
    const left = () => page.locator("#count").textContent();
    expect(await left()).toBe("4 requests, 3 problems");
    await page.getByRole("radio", { name: "✖ 1 violated" }).check();
    expect(await shown(page, "request")).toEqual(["talk to a human"]);
    expect(await shown(page, "problem")).toEqual([PHONE_CALL]);
    expect(await left()).toBe("1 request, 1 problem");
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByLabel("Rule").selectOption("failure/transfer-failure");
    expect(await shown(page, "problem")).toEqual([LEADS_NOWHERE]);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByLabel("File").selectOption({ label: HELP });
    expect(await shown(page, "problem")).toEqual([UNREACHABLE]);
    expect(await shown(page, "request")).toEqual([]);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByLabel("Text").fill("größe");
    await expect.poll(left).toBe("0 requests, 1 problem");
    await page.getByLabel("Text").fill("no such words");
    await expect.poll(() => page.getByText("Nothing matches these filters.").isVisible()).toBe(true);
    expect(await page.locator("#more").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(left).toBe("4 requests, 3 problems");
    await page.close();
  });

  it("a link opens what it names, also where a filter hides it", async () => {
    const { page } = await open(await write(await fixture()));
    const link = page.getByRole("link", { name: "Shop bot/talk to a human" });
    await link.click();
    await expect.poll(() => page.locator("#request-1 .picture").isVisible()).toBe(true);
    await page.locator("#request-1 > summary").click();
    await link.click();
    await expect.poll(() => page.locator("#request-1 .picture").isVisible()).toBe(true);
    expect(await page.evaluate("document.activeElement.parentElement.id")).toBe("request-1");
    await page.getByLabel("Rule").selectOption("structure/unreachable-node");
    await page.evaluate(`location.hash = "problem-3"`);
    await expect.poll(() => page.locator("#problem-3 .body").isVisible()).toBe(true);
    expect(await page.locator("#count").textContent()).toBe("4 requests, 3 problems");
    await page.close();
  });

  it("is used by keyboard alone", async () => {
    const { page } = await open(await write(await fixture()));
    await page.getByLabel("All 4").focus();
    await page.keyboard.press("ArrowRight");
    expect(await shown(page, "request")).toEqual(["talk to a human"]);
    await page.locator("#request-1 > summary").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#request-1").getAttribute("open")).not.toBeNull();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(`document.activeElement.getAttribute("aria-label")`)).toBe("Picture, can be scrolled");
    await page.close();
  });

  it("shows the way as a picture with the names of the designer, the lines of the file, and what a fix changes", async () => {
    const { page } = await open(await write(await fixture()));
    const card = page.locator(".problem").first();
    expect(await card.locator("svg").getAttribute("aria-label")).toBe(
      `${PHONE_CALL}: 1 talk to a human (the customer asks for a person), 2 Say <hello> & wait (says something), 3 Call the shop (phone transfer: +441632960000)`,
    );
    expect(await card.locator(".hit").allTextContents()).toEqual(['▸  11   "dial": { "dial": "+441632960000", "failed": null },\n']);
    expect(await card.locator("del").allTextContents()).toEqual(['-     "dial": { "dial": "+441632960000", "failed": null },\n']);
    expect(await card.locator("ins").allTextContents()).toEqual(['+     "dial": { "queue": "People", "failed": null },\n']);
    await page.close();
  });

  it.each([320, 390, 1280])("is never wider than a screen of %i pixels", async (width) => {
    const { page } = await open(await write(await fixture()), { viewport: { width, height: 800 } });
    await page.getByRole("button", { name: "Open all" }).click();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.close();
  });

  it("prints everything that the filters show, opened, without the filters", async () => {
    const { page } = await open(await write(await fixture()));
    await page.emulateMedia({ media: "print" });
    await page.evaluate(`dispatchEvent(new Event("beforeprint"))`);
    expect(await page.locator("details:not([open])").count()).toBe(0);
    expect(await page.locator("#filter").isVisible()).toBe(false);
    await page.evaluate(`dispatchEvent(new Event("afterprint"))`);
    expect(await page.locator(".problem[open]").count()).toBe(1);
    await page.close();
  });

  it("without script all is there, and can be opened", async () => {
    const { page } = await open(await write(await fixture()), { javaScriptEnabled: false });
    expect(await page.locator("#filter").isVisible()).toBe(false);
    await page.locator("#problem-2 > summary").click();
    expect(await page.locator("#problem-2 .code").first().isVisible()).toBe(true);
    await page.close();
  });

  it("a thousand problems are opened and filtered without waiting", async () => {
    const [, lost] = (await fixture()).problems;
    if (!lost) throw new Error("the fixture has no problem");
    const more = Array.from(
      { length: 1000 },
      (_, i): Problem => ({
        ...lost,
        reported: { ...lost.reported, message: `Exit ${i} leads nowhere`, fingerprint: `f${i}` },
      }),
    );
    const text = await write(await fixture(more));
    const start = performance.now();
    const { page } = await open(text);
    expect(await page.locator("#count").textContent()).toBe("4 requests, 1003 problems");
    expect(performance.now() - start).toBeLessThan(10_000);
    const spent = await page.evaluate(`(() => {
      const rule = document.querySelector("[name=rule]");
      const begin = performance.now();
      rule.value = "handoff/no-voice-transfer";
      rule.dispatchEvent(new Event("input", { bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - begin;
    })()`);
    expect(await page.locator("#count").textContent()).toBe("1 request, 1 problem");
    expect(spent).toBeLessThan(1000);
    await page.close();
  });

  it("names, messages and paths from files are shown and never run", async () => {
    const nasty = `<img src=x onerror="pwned=1"><script>pwned=1</script>'"&<!--`;
    const talk = `talk to a human ${nasty}`;
    const result = await lintTiny({ [`flows/${nasty}.json`]: shop({ [nasty]: { transfer: "voice", target: nasty } }, { [talk]: nasty }) });
    const fixed = {
      title: nasty,
      safety: "safe" as const,
      edits: [{ file: `flows/${nasty}.json`, start: 0, end: 1, text: nasty }],
      patch: [],
    };
    const problem = first(result.problems);
    const reported = { ...problem.reported, fixes: [fixed], url: `https://example.com/${nasty}` };
    const { page, complaints } = await open(
      await write({ ...result, problems: [{ ...problem, reported }], report: { ...result.report, problems: [reported] } }),
    );
    expect(complaints).toEqual([]);
    expect(await page.evaluate(`"pwned" in globalThis`)).toBe(false);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("script").count()).toBe(1);
    expect(await shown(page, "request")).toEqual([talk]);
    expect(await page.getByLabel("File").locator("option").allTextContents()).toEqual(["all files", `flows/${nasty}.json`]);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe("the page of a graph in a browser", () => {
  it.each(["light", "dark"] as const)("loads nothing, complains about nothing, and axe finds nothing wrong, %s", async (colorScheme) => {
    const { facts } = await fixture();
    const { page, complaints, loaded, file } = await open(await graphPage(graphOf(facts)), { colorScheme });
    expect([complaints, loaded]).toEqual([[], [pathToFileURL(file).href]]);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
  it("a picture by itself is well-formed, whatever the names are", async () => {
    const nasty = `</svg>]]>&lt;<b>"'\u0000\ud800`;
    const { facts } = await lintTiny({ "a.json": shop({ [nasty]: { transfer: "voice" } }, { [`talk to a human ${nasty}`]: nasty }) });
    const page = await browser.newPage();
    const svg = JSON.stringify(svgOf(graphOf(facts), { standalone: true }));
    const errors = await page.evaluate(`new DOMParser().parseFromString(${svg}, "image/svg+xml").querySelectorAll("parsererror").length`);
    expect(errors).toBe(0);
    await page.close();
  });
});
