import process from "node:process";
import { createHost } from "@candor/cli";
import { serve } from "@candor/language-server";

// The same server as `candor lsp`; the pages of the rules lie beside it.
serve(
  { input: process.stdin, output: process.stdout },
  createHost((rule) => new URL(`rules/${rule}/page.md`, import.meta.url).href),
);
