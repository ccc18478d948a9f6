import type { PolicyModel } from "@candor/model";
import type { KindOfData, ValueKind } from "../names/kind-of-data.ts";
import { wordsOf } from "../names/words-of.ts";

const VALUES: readonly ValueKind[] = ["text", "number", "date", "choice", "object"];

/** The data items of a policy as kinds of data, each told by its own id: `batch-numbers` by `batchNumber`. */
export function kindsOfPolicy({ data }: Pick<PolicyModel, "data">): readonly KindOfData[] {
  return data.map(({ id, label, fideslang }) => {
    const term = id.replaceAll("-", " ");
    const singular = term.endsWith("s") ? `, ${term.slice(0, -1)}` : "";
    const telling = wordsOf(id).length > 1 ? "likely" : "inPerson";
    return { id, label, dpv: [], fideslang: fideslang ?? "", values: VALUES, [telling]: `${term}${singular}` };
  });
}
