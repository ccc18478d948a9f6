import { accessSync, constants } from "node:fs";
import { platform, arch } from "node:process";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as launcher } from "playwright-core";

/** A running browser and where it came from, or why there is none. */
export type FoundBrowser =
  | { readonly browser: Browser; readonly from: string }
  | { readonly browser: null; readonly from: string };

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** An installed Chromium where there is one (or the one that `CHROME_PATH` names), else the one inside a package, for Linux on x64. */
export async function findBrowser(): Promise<FoundBrowser> {
  const installed = [process.env["CHROME_PATH"] ?? "", ...INSTALLED].find(runs);
  if (installed === undefined && !(platform === "linux" && arch === "x64")) {
    return { browser: null, from: `no Chromium on this ${platform} ${arch}; set CHROME_PATH` };
  }
  const from = installed ?? "@sparticuz/chromium";
  try {
    const executablePath = installed ?? (await chromium.executablePath());
    // The package's own arguments turn web security off, which these tests are about.
    return { browser: await launcher.launch({ executablePath, args: ["--no-sandbox"] }), from };
  } catch (error) {
    return { browser: null, from: `${from} does not start: ${String(error).split("\n")[0]}` };
  }
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
