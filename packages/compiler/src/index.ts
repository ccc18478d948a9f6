// Compile: a folder of files in, a model and findings out.
export { type CompileCache, createCache } from "./cache.ts";
export { compile, type Compiled, type CompileInput, type CompileSettings, NOTHING_COMPILED } from "./compile.ts";
export type * from "./document.ts";
export { dayTime, isDay } from "./time/day.ts";
export { formatDocument, type Formatted } from "./format-document.ts";
export { mergeMarks } from "./text/merge-marks.ts";
export { placer, startOf } from "./text/place.ts";
export { pathOf } from "./facts/pointer.ts";
export { promiseFinding } from "./promise-checks.ts";
export { PROMISES_FILE } from "./promise-record.ts";
export { readPolicy, type PolicyFiles } from "./read/read-policy.ts";
export { HIDDEN, shown } from "./text/shown.ts";

// Rules and packs, plain language, and tests of a policy.
export { rules } from "./lint/catalogue.gen.ts";
export type { OwnPhrases } from "./lint/own-phrases.ts";
export type { PlainLimits, PlainSettings } from "./lint/plain/limits.ts";
export { measureProse, type ProseMeasure, type SentenceMeasure } from "./lint/plain/measure-prose.ts";
export type { Finding, LintContext, Rule } from "./lint/rule.ts";
export { packPage } from "./packs/pack-page.ts";
export { type Citation, citationsOf, type Listed, type Pack, PACKS, type Requirement, ruleOf } from "./packs/packs.ts";
export { placesAround } from "./places/zones.ts";
export { type Answer, type Form, saidAs } from "./asking/history.ts";
export { type PlacedPurpose, purposesIn } from "./asking/placed-purpose.ts";
export type { Cell } from "./fixtures/cells.ts";
export type { Situation } from "./fixtures/change.ts";
export { exampleFixture } from "./fixtures/example-fixture.ts";
export { explainDecision, type Explanation } from "./fixtures/explain-decision.ts";
export { parseSaid } from "./fixtures/parse-said.ts";
export type { Person } from "./fixtures/person.ts";
export { type FixtureFiles, isFixture, readFixtures } from "./read/read-fixtures.ts";
export { peopleIn, testPolicy, type Tested, type TestInput } from "./test-policy.ts";

// Releases and translations.
export type { FrozenCard, Release, WordingOnly } from "./release/release.ts";
export { type History, rank, readHistory, stepOf } from "./release/history.ts";
export { compareVersions, notePath, releasePath } from "./release/release-files.ts";
export { releaseText, seal, type Unsealed } from "./release/seal.ts";
export { type Composed, composeTranslation } from "./compose-translation.ts";
export { isLanguageTag, languageName, translationPath } from "./translation/language-tag.ts";
export { type Accepted, acceptTranslations, readAccepted } from "./translation/accept.ts";
export { type Exchange, type Exchanged, exchangeOf, headingId, textId } from "./translation/exchange.ts";
export { type Lock, LOCK_FILE, lockKey, readLock, writeLock } from "./translation/lock.ts";
export { hashOf, isBlank } from "./translation/unit.ts";

// What editors and `candor new` ask.
export { findFences } from "./text/fences.ts";
export { formerIdsOf } from "./ids/former-ids.ts";
export { isId } from "./ids/id.ts";
export { nearest } from "./ids/nearest.ts";
export { kindOf } from "./parse/kinds.ts";
export { sectionHeadings } from "./parse/section-keys.ts";
export { codesNamed } from "./places/codes-named.ts";
export { placeNames } from "./place-names.ts";
export { group, type Group } from "./resolve/references.ts";
export { STAND_INS } from "./stand-ins.ts";
export { type Declaration, type Mention, survey, type Survey } from "./survey.ts";
export { suggestId } from "./validate/suggest.ts";
export { type Field, type IdKind, type Vocabulary, vocabularyAt } from "./vocabulary-at.ts";
