import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Where Debian, macOS and Windows put Chromium and its relatives. */
const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined ? [] : [join(folder, "Google/Chrome/Application/chrome.exe")],
  ),
];

const MISSING = `there is no Chromium for the tests of the HTML report: install it (Debian: apt-get install chromium), or name one in CHROMIUM_PATH.
To run all other tests: npm test -- --exclude '**/browser.test.ts'`;

/** A real browser. Tests fail where there is none: a report that nobody looked at is not tested. */
export async function launch(): Promise<Browser> {
  const path = process.env.CHROMIUM_PATH || USUAL.find((each) => existsSync(each));
  if (path === undefined) throw new Error(MISSING);
  // Chromium has no sandbox for root, which is what containers run as.
  return chromium.launch({ executablePath: path, args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])] });
}
