import type { Duration } from "./keeping.ts";
import type { ByPlace } from "./place.ts";
import type { Text } from "./text.ts";

export interface RightsDesk extends Text, RightsFacts {
  readonly byPlace: readonly ByPlace<RightsFacts>[];
}

export interface RightsFacts {
  readonly askAt: string;
  readonly answerWithin: Duration;
  readonly agents: string | null;
}

export interface BreachPlan extends Text, BreachFacts {
  readonly byPlace: readonly ByPlace<BreachFacts>[];
}

export interface BreachFacts {
  readonly lead: string;
  readonly tellAuthorityWithin: Duration;
  readonly tellPeople: Duration;
  /** `YYYY-MM-DD` */
  readonly rehearsed: string;
  readonly rehearseEvery: Duration;
}

export interface ReportPlan extends Text {
  readonly every: Duration;
  readonly by: readonly string[];
}
