// Generated from the folders of rules/ by `node packages/compiler/tools/catalogue.ts`.
import type { Rule } from "./rule.ts";
import { rule as basisUncited } from "./rules/basis/uncited/rule.ts";
import { rule as benefitAdsOnly } from "./rules/benefit/ads-only/rule.ts";
import { rule as benefitMissing } from "./rules/benefit/missing/rule.ts";
import { rule as breachLate } from "./rules/breach/late/rule.ts";
import { rule as consentNoConsequence } from "./rules/consent/no-consequence/rule.ts";
import { rule as consentSteps } from "./rules/consent/steps/rule.ts";
import { rule as dataSpecial } from "./rules/data/special/rule.ts";
import { rule as dataUnknown } from "./rules/data/unknown/rule.ts";
import { rule as dataUnused } from "./rules/data/unused/rule.ts";
import { rule as fieldMissing } from "./rules/field/missing/rule.ts";
import { rule as fieldType } from "./rules/field/type/rule.ts";
import { rule as fieldUnknown } from "./rules/field/unknown/rule.ts";
import { rule as fileEmptyFolder } from "./rules/file/empty-folder/rule.ts";
import { rule as fileMissing } from "./rules/file/missing/rule.ts";
import { rule as fileNoFrontmatter } from "./rules/file/no-frontmatter/rule.ts";
import { rule as fileSymlink } from "./rules/file/symlink/rule.ts";
import { rule as fileTooLarge } from "./rules/file/too-large/rule.ts";
import { rule as fileUnknown } from "./rules/file/unknown/rule.ts";
import { rule as fileUnreadable } from "./rules/file/unreadable/rule.ts";
import { rule as idDuplicate } from "./rules/id/duplicate/rule.ts";
import { rule as idFormat } from "./rules/id/format/rule.ts";
import { rule as keepMissing } from "./rules/keep/missing/rule.ts";
import { rule as keepVague } from "./rules/keep/vague/rule.ts";
import { rule as missionMissing } from "./rules/mission/missing/rule.ts";
import { rule as missionPromiseUnproved } from "./rules/mission/promise-unproved/rule.ts";
import { rule as missionQuestion } from "./rules/mission/question/rule.ts";
import { rule as referenceUnknown } from "./rules/reference/unknown/rule.ts";
import { rule as rightsRoute } from "./rules/rights/route/rule.ts";
import { rule as sectionMissing } from "./rules/section/missing/rule.ts";
import { rule as sectionTitle } from "./rules/section/title/rule.ts";
import { rule as secureNone } from "./rules/secure/none/rule.ts";
import { rule as shareOneSided } from "./rules/share/one-sided/rule.ts";
import { rule as shareSold } from "./rules/share/sold/rule.ts";
import { rule as shareUnscoped } from "./rules/share/unscoped/rule.ts";
import { rule as whyMissing } from "./rules/why/missing/rule.ts";
import { rule as yamlAlias } from "./rules/yaml/alias/rule.ts";
import { rule as yamlSyntax } from "./rules/yaml/syntax/rule.ts";

/** Every rule of the policy, sorted by id. */
export const rules: readonly Rule[] = [
  basisUncited,
  benefitAdsOnly,
  benefitMissing,
  breachLate,
  consentNoConsequence,
  consentSteps,
  dataSpecial,
  dataUnknown,
  dataUnused,
  fieldMissing,
  fieldType,
  fieldUnknown,
  fileEmptyFolder,
  fileMissing,
  fileNoFrontmatter,
  fileSymlink,
  fileTooLarge,
  fileUnknown,
  fileUnreadable,
  idDuplicate,
  idFormat,
  keepMissing,
  keepVague,
  missionMissing,
  missionPromiseUnproved,
  missionQuestion,
  referenceUnknown,
  rightsRoute,
  sectionMissing,
  sectionTitle,
  secureNone,
  shareOneSided,
  shareSold,
  shareUnscoped,
  whyMissing,
  yamlAlias,
  yamlSyntax,
];
