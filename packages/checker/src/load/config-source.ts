import { join } from "node:path";
import type { Place } from "@candor/model";
import type { ConfigSource, Files } from "../facts.ts";
import { placeIn } from "../place.ts";
import type { CheckInput } from "../types.ts";

const NAME = "candor.config.json";

/** The config's text as given, or as it stands in the folder. */
export function configSource({ configFile }: Pick<CheckInput, "configFile">, files: Files): ConfigSource {
  const path = join(files.root, NAME);
  const { file, text } = configFile ?? { file: files.show(path), text: files.textOf(path) };
  const placeOf = (written: string): Place => {
    const quoted = JSON.stringify(written);
    const start = text.indexOf(quoted);
    return start < 0 ? placeIn(file, text, 0, 0) : placeIn(file, text, start, start + quoted.length);
  };
  return { file, text, placeOf };
}
