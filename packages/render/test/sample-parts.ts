import type { Duration, Keeping, Prose, Section } from "@candor/model";

export function text(title: string, summary: string): { title: string; summary: string; sections: Section[] } {
  return { title, summary, sections: [] };
}

export function section(key: string | null, title: string, words: string): Section {
  return { key, title, body: paragraph(words) };
}

export function paragraph(words: string): Prose {
  return [{ type: "paragraph", children: [{ type: "text", value: words }] }];
}

export function time(iso: string, working = false): Duration {
  return { iso, working };
}

export function afterClosing(): Keeping {
  return { kind: "after", duration: time("P30D"), event: "account-closed", from: "event" };
}
