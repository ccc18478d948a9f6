import { expect, test } from "vitest";
import { sampleModel } from "../../render/test/sample-model.ts";
import { generateGuard } from "../src/guards/generate-guard.ts";
import { isGenerated } from "../src/mark.ts";
import { generatePage } from "../src/page/generate-page.ts";

const texts = [generateGuard(sampleModel(), "sha256-0"), ...generatePage(sampleModel())].map(({ text }) => text);

test("every generated file can be told by its first comment, whatever its line ends", () => {
  expect(texts).toHaveLength(3);
  expect(texts.filter((text) => !isGenerated(text))).toEqual([]);
  expect(texts.filter((text) => !isGenerated(text.replaceAll("\n", "\r\n")))).toEqual([]);
});

test("what speaks of Candor further down, or starts as a page does, is somebody's own", () => {
  const own = [
    "",
    "<!doctype html>\n<title>Mine</title>",
    "export {};\n// Written by `candor build`.",
    "Written by `candor build`.",
  ];
  expect(own.filter(isGenerated)).toEqual([]);
});
