// Generated from the folders of rules/ by `node packages/compiler/tools/catalogue.ts`.
import type { Rule } from "./rule.ts";
import { rule as basisForeign } from "./rules/basis/foreign/rule.ts";
import { rule as basisInterest } from "./rules/basis/interest/rule.ts";
import { rule as basisSwap } from "./rules/basis/swap/rule.ts";
import { rule as basisUncited } from "./rules/basis/uncited/rule.ts";
import { rule as benefitAdsOnly } from "./rules/benefit/ads-only/rule.ts";
import { rule as benefitCompany } from "./rules/benefit/company/rule.ts";
import { rule as benefitMissing } from "./rules/benefit/missing/rule.ts";
import { rule as breachLate } from "./rules/breach/late/rule.ts";
import { rule as breachUnrehearsed } from "./rules/breach/unrehearsed/rule.ts";
import { rule as ccpaAgents } from "./rules/ccpa/agents/rule.ts";
import { rule as ccpaOptOut } from "./rules/ccpa/opt-out/rule.ts";
import { rule as ccpaUnsaid } from "./rules/ccpa/unsaid/rule.ts";
import { rule as childrenAge } from "./rules/children/age/rule.ts";
import { rule as consentBundled } from "./rules/consent/bundled/rule.ts";
import { rule as consentDevice } from "./rules/consent/device/rule.ts";
import { rule as consentExtraUse } from "./rules/consent/extra-use/rule.ts";
import { rule as consentFlood } from "./rules/consent/flood/rule.ts";
import { rule as consentForced } from "./rules/consent/forced/rule.ts";
import { rule as consentHoops } from "./rules/consent/hoops/rule.ts";
import { rule as consentNeverRenewed } from "./rules/consent/never-renewed/rule.ts";
import { rule as consentNoConsequence } from "./rules/consent/no-consequence/rule.ts";
import { rule as consentNoDoor } from "./rules/consent/no-door/rule.ts";
import { rule as consentPrice } from "./rules/consent/price/rule.ts";
import { rule as consentSteps } from "./rules/consent/steps/rule.ts";
import { rule as dataBought } from "./rules/data/bought/rule.ts";
import { rule as dataBroker } from "./rules/data/broker/rule.ts";
import { rule as dataInferredSilent } from "./rules/data/inferred-silent/rule.ts";
import { rule as dataNeedOrOptional } from "./rules/data/need-or-optional/rule.ts";
import { rule as dataSource } from "./rules/data/source/rule.ts";
import { rule as dataSpecial } from "./rules/data/special/rule.ts";
import { rule as dataStranger } from "./rules/data/stranger/rule.ts";
import { rule as dataUnknown } from "./rules/data/unknown/rule.ts";
import { rule as dataUnused } from "./rules/data/unused/rule.ts";
import { rule as decideUnsaid } from "./rules/decide/unsaid/rule.ts";
import { rule as draftQuestion } from "./rules/draft/question/rule.ts";
import { rule as fieldFuture } from "./rules/field/future/rule.ts";
import { rule as fieldMissing } from "./rules/field/missing/rule.ts";
import { rule as fieldStandIn } from "./rules/field/stand-in/rule.ts";
import { rule as fieldType } from "./rules/field/type/rule.ts";
import { rule as fieldUnknown } from "./rules/field/unknown/rule.ts";
import { rule as fileEmptyFolder } from "./rules/file/empty-folder/rule.ts";
import { rule as fileMissing } from "./rules/file/missing/rule.ts";
import { rule as fileNoFrontmatter } from "./rules/file/no-frontmatter/rule.ts";
import { rule as fileSymlink } from "./rules/file/symlink/rule.ts";
import { rule as fileTooLarge } from "./rules/file/too-large/rule.ts";
import { rule as fileUnknown } from "./rules/file/unknown/rule.ts";
import { rule as fileUnreadable } from "./rules/file/unreadable/rule.ts";
import { rule as gdprRepresentative } from "./rules/gdpr/representative/rule.ts";
import { rule as i18nFacts } from "./rules/i18n/facts/rule.ts";
import { rule as i18nLock } from "./rules/i18n/lock/rule.ts";
import { rule as i18nMissing } from "./rules/i18n/missing/rule.ts";
import { rule as i18nStale } from "./rules/i18n/stale/rule.ts";
import { rule as i18nUnknown } from "./rules/i18n/unknown/rule.ts";
import { rule as idDuplicate } from "./rules/id/duplicate/rule.ts";
import { rule as idFormat } from "./rules/id/format/rule.ts";
import { rule as idTwin } from "./rules/id/twin/rule.ts";
import { rule as keepMissing } from "./rules/keep/missing/rule.ts";
import { rule as keepUncapped } from "./rules/keep/uncapped/rule.ts";
import { rule as keepVague } from "./rules/keep/vague/rule.ts";
import { rule as lgpdOfficer } from "./rules/lgpd/officer/rule.ts";
import { rule as missionAbsolute } from "./rules/mission/absolute/rule.ts";
import { rule as missionMissing } from "./rules/mission/missing/rule.ts";
import { rule as missionOverdue } from "./rules/mission/overdue/rule.ts";
import { rule as missionPromiseUnproved } from "./rules/mission/promise-unproved/rule.ts";
import { rule as missionQuestion } from "./rules/mission/question/rule.ts";
import { rule as noticeBump } from "./rules/notice/bump/rule.ts";
import { rule as noticeGpc } from "./rules/notice/gpc/rule.ts";
import { rule as objectMarketing } from "./rules/object/marketing/rule.ts";
import { rule as placeNoPack } from "./rules/place/no-pack/rule.ts";
import { rule as plainBudget } from "./rules/plain/budget/rule.ts";
import { rule as plainCard } from "./rules/plain/card/rule.ts";
import { rule as plainGrade } from "./rules/plain/grade/rule.ts";
import { rule as plainHedge } from "./rules/plain/hedge/rule.ts";
import { rule as plainHidden } from "./rules/plain/hidden/rule.ts";
import { rule as plainJargon } from "./rules/plain/jargon/rule.ts";
import { rule as plainLong } from "./rules/plain/long/rule.ts";
import { rule as plainOverride } from "./rules/plain/override/rule.ts";
import { rule as referenceUnknown } from "./rules/reference/unknown/rule.ts";
import { rule as releaseBroken } from "./rules/release/broken/rule.ts";
import { rule as releaseChain } from "./rules/release/chain/rule.ts";
import { rule as releaseChanged } from "./rules/release/changed/rule.ts";
import { rule as releaseName } from "./rules/release/name/rule.ts";
import { rule as releaseOrder } from "./rules/release/order/rule.ts";
import { rule as reportUndelivered } from "./rules/report/undelivered/rule.ts";
import { rule as rightsAuthority } from "./rules/rights/authority/rule.ts";
import { rule as rightsRoute } from "./rules/rights/route/rule.ts";
import { rule as rightsSlow } from "./rules/rights/slow/rule.ts";
import { rule as sectionMissing } from "./rules/section/missing/rule.ts";
import { rule as sectionTitle } from "./rules/section/title/rule.ts";
import { rule as secureNone } from "./rules/secure/none/rule.ts";
import { rule as shareAbroad } from "./rules/share/abroad/rule.ts";
import { rule as shareAdequacy } from "./rules/share/adequacy/rule.ts";
import { rule as shareCopy } from "./rules/share/copy/rule.ts";
import { rule as shareGround } from "./rules/share/ground/rule.ts";
import { rule as shareJoint } from "./rules/share/joint/rule.ts";
import { rule as shareNoContract } from "./rules/share/no-contract/rule.ts";
import { rule as shareOneSided } from "./rules/share/one-sided/rule.ts";
import { rule as shareSold } from "./rules/share/sold/rule.ts";
import { rule as shareUnscoped } from "./rules/share/unscoped/rule.ts";
import { rule as suppressInvalid } from "./rules/suppress/invalid/rule.ts";
import { rule as suppressUnused } from "./rules/suppress/unused/rule.ts";
import { rule as testChoice } from "./rules/test/choice/rule.ts";
import { rule as testNotAllowed } from "./rules/test/not-allowed/rule.ts";
import { rule as testNotDenied } from "./rules/test/not-denied/rule.ts";
import { rule as testOtherReason } from "./rules/test/other-reason/rule.ts";
import { rule as testUnlisted } from "./rules/test/unlisted/rule.ts";
import { rule as testUnreachable } from "./rules/test/unreachable/rule.ts";
import { rule as ukAuthority } from "./rules/uk/authority/rule.ts";
import { rule as ukComplaints } from "./rules/uk/complaints/rule.ts";
import { rule as whyMissing } from "./rules/why/missing/rule.ts";
import { rule as whyNoAim } from "./rules/why/no-aim/rule.ts";
import { rule as whyVague } from "./rules/why/vague/rule.ts";
import { rule as yamlAlias } from "./rules/yaml/alias/rule.ts";
import { rule as yamlSyntax } from "./rules/yaml/syntax/rule.ts";

/** Every rule of the policy, sorted by id. */
export const rules: readonly Rule[] = [
  basisForeign,
  basisInterest,
  basisSwap,
  basisUncited,
  benefitAdsOnly,
  benefitCompany,
  benefitMissing,
  breachLate,
  breachUnrehearsed,
  ccpaAgents,
  ccpaOptOut,
  ccpaUnsaid,
  childrenAge,
  consentBundled,
  consentDevice,
  consentExtraUse,
  consentFlood,
  consentForced,
  consentHoops,
  consentNeverRenewed,
  consentNoConsequence,
  consentNoDoor,
  consentPrice,
  consentSteps,
  dataBought,
  dataBroker,
  dataInferredSilent,
  dataNeedOrOptional,
  dataSource,
  dataSpecial,
  dataStranger,
  dataUnknown,
  dataUnused,
  decideUnsaid,
  draftQuestion,
  fieldFuture,
  fieldMissing,
  fieldStandIn,
  fieldType,
  fieldUnknown,
  fileEmptyFolder,
  fileMissing,
  fileNoFrontmatter,
  fileSymlink,
  fileTooLarge,
  fileUnknown,
  fileUnreadable,
  gdprRepresentative,
  i18nFacts,
  i18nLock,
  i18nMissing,
  i18nStale,
  i18nUnknown,
  idDuplicate,
  idFormat,
  idTwin,
  keepMissing,
  keepUncapped,
  keepVague,
  lgpdOfficer,
  missionAbsolute,
  missionMissing,
  missionOverdue,
  missionPromiseUnproved,
  missionQuestion,
  noticeBump,
  noticeGpc,
  objectMarketing,
  placeNoPack,
  plainBudget,
  plainCard,
  plainGrade,
  plainHedge,
  plainHidden,
  plainJargon,
  plainLong,
  plainOverride,
  referenceUnknown,
  releaseBroken,
  releaseChain,
  releaseChanged,
  releaseName,
  releaseOrder,
  reportUndelivered,
  rightsAuthority,
  rightsRoute,
  rightsSlow,
  sectionMissing,
  sectionTitle,
  secureNone,
  shareAbroad,
  shareAdequacy,
  shareCopy,
  shareGround,
  shareJoint,
  shareNoContract,
  shareOneSided,
  shareSold,
  shareUnscoped,
  suppressInvalid,
  suppressUnused,
  testChoice,
  testNotAllowed,
  testNotDenied,
  testOtherReason,
  testUnlisted,
  testUnreachable,
  ukAuthority,
  ukComplaints,
  whyMissing,
  whyNoAim,
  whyVague,
  yamlAlias,
  yamlSyntax,
];
