import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generatePage } from "@candor/generators";
import { en } from "@candor/render";
import { sampleModel } from "../../packages/render/test/sample-model.ts";
import { findBrowser } from "./find-browser.ts";
import { serveFiles, type Served } from "./serve-files.ts";

const { browser, from } = await findBrowser();
/** Details of what passed would take longer than finding it. */
const AXE = `axe.run({ resultTypes: ["violations"], preload: false })`;
/** Pixels of CSS between the margins of a page of A4 (210 mm less twice 16 mm, rounded down). */
const A4 = 672;
let served: Served;

beforeAll(async () => {
  const leftToRight = generatePage(sampleModel(), { url: "https://kettlefinch.example/privacy" });
  const rightToLeft = generatePage(longWords(), { strings: { ...en, dir: "rtl" } });
  served = await serveFiles([
    ...leftToRight,
    ...generatePage(fortyUses()).map(({ path, text }) => ({ path: path.replace("index", "forty"), text })),
    ...rightToLeft.map(({ path, text }) => ({ path: path.replace("index", "rtl"), text })),
  ]);
});

afterAll(async () => {
  served.close();
  await browser?.close();
});

describe.skipIf(browser === null)(`the policy page in a browser (${from})`, () => {
  describe.each(["index.html", "rtl.html"])("%s", (file) => {
    test.each([
      ["light", "screen", 1280],
      ["dark", "screen", 1280],
      ["light", "print", 1280],
      ["light", "screen", 320],
    ] as const)("axe finds nothing wrong: %s, %s, %i px", async (colorScheme, media, width) => {
      const page = await open(file, width);
      await page.emulateMedia({ colorScheme, media });
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate<AxeResults>(AXE);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain("color-contrast");
      await page.close();
    });

    test.each([320, 768, 1280])("nothing is wider than a window of %i px", async (width) => {
      const page = await open(file, width);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await page.close();
    });
  });

  test("the content security policy holds, and the page breaks none of it", async () => {
    const page = await open("index.html");
    expect(await page.evaluate("window.broken")).toEqual([]);
    expect(await page.locator(`script[type="application/ld+json"]`).textContent()).toContain("dpv:PrivacyNotice");
    await page.evaluate(`
      const script = document.createElement("script");
      script.textContent = "document.title = 'broken into'";
      document.body.append(script);
    `);
    expect(await page.title()).toBe("Privacy at Kettle & Finch");
    expect(await page.evaluate("window.broken")).toEqual(["script-src-elem"]);
    await page.close();
  });

  test("the page asks for its own two files and nothing else", async () => {
    const page = await browser!.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${served.origin}index.html`, { waitUntil: "networkidle" });
    expect(asked).toEqual([`${served.origin}index.html`, `${served.origin}candor.css`]);
    await page.close();
  });

  test("the page has its style when it is opened from the disk, where its policy counts too", async () => {
    const folder = mkdtempSync(join(tmpdir(), "candor-page-"));
    for (const { path, text } of generatePage(sampleModel())) writeFileSync(join(folder, path), text);
    const page = await browser!.newPage();
    await page.goto(pathToFileURL(join(folder, "index.html")).href);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.card')).borderTopStyle")).toBe("solid");
    await page.close();
    rmSync(folder, { recursive: true });
  });

  test("the first key press shows a link that skips to the content", async () => {
    const page = await open("index.html");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the content");
    expect((await page.locator(".skip").boundingBox())?.height).toBeGreaterThan(24);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
    await page.close();
  });

  test("paper is white in the dark, and shows the public address but no navigation", async () => {
    const page = await open("index.html");
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await page.locator("nav").isVisible()).toBe(false);
    expect(await page.locator("footer").innerText()).toContain("https://kettlefinch.example/privacy");
    await page.close();
  });

  test.each(["index.html", "rtl.html", "forty.html"])("nothing of %s is wider than a sheet of A4", async (file) => {
    const page = await open(file, A4);
    await page.emulateMedia({ media: "print" });
    const grid = await page.locator(".grid").boundingBox();
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(A4);
    expect(grid!.x).toBeGreaterThanOrEqual(0);
    expect(grid!.x + grid!.width).toBeLessThanOrEqual(A4);
    await page.close();
  });
});

/** A page that notes each broken rule of its content security policy. */
async function open(file: string, width = 1280): Promise<Page> {
  const page = await browser!.newPage({ viewport: { width, height: 900 } });
  await page.addInitScript(
    "window.broken = []; addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective))",
  );
  await page.goto(`${served.origin}${file}`);
  return page;
}

/** The sample with names that have no place to break. */
function longWords(): ReturnType<typeof sampleModel> {
  const model = sampleModel();
  const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  return {
    ...model,
    company: { ...model.company, name: long },
    mission: { ...model.mission, title: long },
    purposes: model.purposes.map((purpose) => ({ ...purpose, title: long })),
    data: model.data.map((item) => ({ ...item, label: long })),
  };
}

/** The sample with as many uses as a big company has, in words that are long enough to matter. */
function fortyUses(): ReturnType<typeof sampleModel> {
  const model = sampleModel();
  const purposes = Array.from({ length: 40 }, (_, at) => {
    const purpose = model.purposes[at % model.purposes.length]!;
    return { ...purpose, id: `${purpose.id}-${at}`, title: `${purpose.title}, the ${at + 1}th of many` };
  });
  return { ...model, purposes };
}
