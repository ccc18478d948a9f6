import type { ByPlace, PlaceCode } from "./place.ts";
import type { Text } from "./text.ts";

export interface Company extends Text, CompanyFacts {
  /** `strictest` where everybody has what the strictest place asks for; null where each place has its own. */
  readonly apply: "strictest" | null;
  readonly byPlace: readonly ByPlace<CompanyFacts>[];
}

export interface CompanyFacts {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
  readonly establishedIn: readonly PlaceCode[];
  readonly peopleIn: readonly PlaceCode[];
  readonly choices: { readonly agree: Route; readonly refuse: Route };
  /** How people say no on a channel itself, by the channel's id. */
  readonly doors: readonly { readonly channel: string; readonly says: string }[];
  readonly channels: readonly Labelled[];
  readonly systems: readonly Labelled[];
  /** The rule packs that apply: from the places, corrected by `packs`. */
  readonly packs: readonly string[];
  readonly people: readonly Labelled[];
  readonly controllers: readonly Controller[];
  readonly dpo: string | null;
  readonly representative: string | null;
  readonly authority: string | null;
  readonly complaints: string | null;
  readonly ages: {
    readonly from: number;
    readonly parentUntil: readonly { readonly place: PlaceCode; readonly age: number }[];
  } | null;
  readonly languages: readonly string[];
  readonly authoritative: string;
  readonly gpc: boolean | null;
  /** The events that keeping times count from. */
  readonly events: readonly string[];
  readonly holds: string | null;
}

export interface Controller {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly dpo: string | null;
  readonly representative: string | null;
  readonly authority: string | null;
  readonly complaints: string | null;
}

export interface Labelled {
  readonly id: string;
  readonly label: string;
}

export interface Route {
  /** A path on the company's site, or an address. */
  readonly where: string;
  readonly steps: number;
}
