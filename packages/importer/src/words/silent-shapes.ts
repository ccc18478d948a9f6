import type { Why } from "../source.ts";
import { anyOf, onLines } from "./any-of.ts";
import { PRAISE, TELLING, TEXTS } from "./silent-words.ts";

const TEXT = anyOf(TEXTS);
const TELLS = anyOf(TELLING);
const REMARKABLE = anyOf(PRAISE);

/** The shapes of sentences that state nothing of what a policy's model holds, in the order they are looked for. */
export const SILENT_SHAPES: readonly (readonly [why: Why, ...shapes: readonly RegExp[]])[] = [
  [
    "introduction",
    new RegExp(
      onLines(String.raw`
      ^let['’]s\b|^(?:any )?questions\?$|^(?:here|there) (?:is|are|['’]s) (?:a few|some|how|what
      |an? (?:\w+ )?(?:list|example))\b[^.]{0,60}$|^here['’]s\b
    `),
      "i",
    ),
  ],
  [
    "about-the-text",
    new RegExp(
      `^(?:this|our|the|these|those|below is|each|which) (?:[\\w’']+[ ,]+){0,5}?${TEXT}\\b[^.]{0,30}? (?:also |only |further |hereby )?${TELLS}\\b`,
      "i",
    ),
    new RegExp(
      onLines(`
        ^(?!.*\\b(?:controllers?|processors?)\\b)(?:in|throughout|for the purposes? of
        |unless otherwise defined in) (?:this|our|the) (?:\\w+ ){0,3}${TEXT}\\b
      `),
      "i",
    ),
    /^(?:below|above),? (?:we|is|are|you)\b|^(?:it|they) (?:also )?(?:applies|apply|explains?|describes?|covers?|tells?|(?:does|do) not apply)\b/i,
    new RegExp(
      onLines(String.raw`
      ^(?:by (?:using|accessing|visiting|continuing|accepting|submitting)
      |your (?:further |continued )?(?:use|access|consent to this)|(?:your|any) (?:further
      |continued) use)\b(?!.*\b(?:transfer|cookies))[^.]{0,250}\b(?:agree|accept|consent|acknowledge
      |constitutes?|subject to|represents)
    `),
      "i",
    ),
    new RegExp(
      onLines(String.raw`
      ^(?!.*\bnotif)(?:.*\b)?(?:creative commons|licen[sc]ed under|adapted from|change ?log
      |version history|previous versions?|history of (?:the )?changes)\b
    `),
      "i",
    ),
    new RegExp(
      onLines(String.raw`
      ^(?:last |effective|date|version|updated|revised)\b.{0,60}$|^(?:©|copyright\b)
      |\ball rights reserved\b|^changes\b[^.]{0,60}\b(?:are|is|become|take) effect
    `),
      "i",
    ),
    /\b(?:check|review|visit|revisit|consult)\b[^.]{0,60}\b(?:regularly|periodically|frequently|from time to time|often|for (?:any )?changes)\b/i,
    new RegExp(
      onLines(String.raw`
      ^(?:we|[\w ]{0,40}) (?:may|might|can|reserves? the right to) (?:\w+ ){0,2}(?:update|change|modify
      |amend|revise)\b(?!.*\b(?:notif|tell|inform|notice to|e-?mail|before|prior
      |let you know)).*\b(?:polic(?:y|ies)|notice|statement)\b
    `),
      "i",
    ),
  ],
  [
    "courtesy",
    /^(?:thank(?:s| you)|welcome|howdy|hello|hi\b|that['’]s it|enjoy|dear|congratulations|happy)\b/i,
    new RegExp(`\\b(?:is|are) (?:very |critically |extremely |really |so )?${REMARKABLE}\\b`, "i"),
  ],
  [
    "pointer",
    new RegExp(
      onLines(String.raw`
      ^(?:for|to)(?: \w+)? (?:more|further|additional|details|information|learn|read|find|see|know|view
      |review)\b.*\b(?:see|visit|read|review|refer|check|consult|click|go to|contact|take a look|learn
      |look|here|at|our)\b
    `),
      "i",
    ),
    new RegExp(
      onLines(String.raw`
      ^(?:please |kindly )?(?:you (?:can|may|should)(?: also
      | always)? |feel free to |(?:and )?if you(?:['’]d like| would like| want| wish
      | are \w+)[^,]{0,80}, (?:please )?(?:you can )?)?(?:also )?(?:learn|read|visit|refer|review|check
      |consult|view|find|look|click|head|take a look|grab|see(?= (?:also )?(?:our|the|this|these|their|its
      |more|below|https?|section|how|here)))\b(?!.*\byour (?:data|information|account|settings|preferences
      |profile|content|personal)\b)
    `),
      "i",
    ),
    new RegExp(
      onLines(String.raw`
      ^[^.,]{0,120}\b(?:can be (?:found|viewed|read)|(?:is|are) (?:available|described|explained|listed
      |provided|set out|detailed|outlined|covered|located))(?: further
      | in (?:more |further )?detail)? (?:in|at|on|here|below|above|under|through|via)\b(?!.*\b(?:servers?
      |countr(?:y|ies)|data cent))
    `),
      "i",
    ),
    new RegExp(
      onLines(String.raw`
      ^please (?:contact|e-?mail|write|reach)\b.*\b(?:questions?|concerns?|comments?)\b|^we (?:provide
      |give|have) (?:more|further|additional) (?:information|details)\b
    `),
      "i",
    ),
    /^(?:details|more|further|additional|complete|here)\b.{0,120}\b(?:in|on|at|here|below|is|are)\b|^see\b|^(?:https?:|www\.)\S+$/i,
    new RegExp(
      onLines(String.raw`
      ^(?:if you (?:have|need|would like|want)|for|please|feel free|any|have any|should you have
      |questions)\b[^.]{0,160}\b(?:questions?|concerns?|comments?|more information|help|issues?|feedback
      |queries|assistance)\b[^.]{0,120}\b(?:contact|write|e-?mail|reach|get in touch|ask|let us|message
      |below|us\b)
    `),
      "i",
    ),
  ],
  [
    "definition",
    new RegExp(
      onLines(String.raw`
      ^(?!that|this|which|it|if|when
      |please)["“'‘(]?[\p{L}\d][\p{L}\d "”'’“&/()-]{0,70}?,? (?:(?<!\bby (?:\w+ ){0,2})means?|refers? to
      |shall mean|stands for|is defined as|ha(?:s|ve) the (?:same )?meanings?)\b
    `),
      "iu",
    ),
    new RegExp(
      onLines(String.raw`
      ^(?:[^.]{0,60}\b)?we (?:will |['’]ll )?(?:also )?(?:refer (?:collectively )?to|call (?:it|this|them
      |these)|use the (?:terms?|words?))\b|\bshall have the same meaning\b
      |\bof which the initial letter is capitali[sz]ed\b
    `),
      "i",
    ),
    new RegExp(
      onLines(String.raw`
      ^(?!.*\b(?:we|our|us)\b)(?:a|an|the|session|persistent|first[- ]party|third[- ]party|flash|web
      |tracking|such|some|most|many)? ?(?:cookies?|web beacons?|pixels?(?: tags?)?|beacons?|local storage
      |flash cookies|tags|scripts|profiling|browsers?)\b.{0,40} (?:is|are|can|may|allows?|lets?|helps?
      |enables?|contains?|stays?|lasts?|expires?|remains?|consists?|provides?)\b
    `),
      "i",
    ),
    new RegExp(
      onLines(String.raw`
      ^(?:personal data|personal information|usage data|log data|sensitive (?:data
      |information))\b.{0,40} (?:is|are) (?:a|an|any|all|data|information|that|those)\b
    `),
      "i",
    ),
    new RegExp(
      onLines(String.raw`
      ^(?!If|When|Where|There|The \p{Ll}|.*\b(?:we|us|controllers?|processors?
      |recipients?)\b)(?:The )?\p{Lu}[^.]{0,50}? (?:is|are) (?:a|an|any|the)\b
    `),
      "u",
    ),
  ],
  [
    "of-others",
    new RegExp(
      onLines(String.raw`
      \b(?:their|third[- ]part(?:y|ies)['’]s?|these (?:companies|sites|services|providers|websites)['’]?
      |(?:its|their) own)(?: own)?(?: [\w-]+){0,4}? (?:privacy (?:polic(?:y|ies)|statements?|notices?
      |practices)|polic(?:y|ies)|rules|practices|terms)\b
    `),
      "i",
    ),
    /\blinks? to (?:other|third|external)\b|\bthird[- ]party links?\b|\b(?:are|is) not (?:operated|owned|covered) (?:or \w+ )?by\b/i,
  ],
  [
    "disclaimer",
    new RegExp(
      onLines(String.raw`
      \b(?:can ?not|can['’]t|do not|does not|don['’]t) (?:\w+ )?(?:guarantee|warrant|promise
      |accept (?:any )?(?:responsib|liab)\w+)\b|\b(?:100%|completely|perfectly|absolutely
      |entirely) secure\b|\bnot (?:be )?(?:held )?(?:liable|responsible)\b|\bno (?:control|responsibility
      |liability)\b|\bexclude all liability\b|\bdo(?:es)?(?: not|n['’]t) (?:own or )?control\b
    `),
      "i",
    ),
  ],
  [
    "law",
    /\blawfulness of (?:the )?processing\b/i,
    new RegExp(
      onLines(String.raw`
      ^(?!.*\b(?:we|our|us|your)\b)[^.]{0,90}\b(?:laws?|acts?|GDPR|CCPA|CPRA|CalOPPA|LGPD|regulations?
      |directive|FTC|Commission|Board|statute|code|businesses)\b[^.]{0,90}\b(?:requires?|required|gives?
      |grants?|provides?|states?|took effect|defines?|says|entitles?|permits?|allows?|means|stretches
      |issued|is the first|consider|challenged|apply|applies)\b
    `),
      "i",
    ),
  ],
  [
    "advice",
    new RegExp(
      onLines(String.raw`
      ^(?:you (?:should|are (?:advised|responsible|encouraged|strongly)|must (?:keep|not))|we (?:recommend
      |advise|suggest|strongly (?:advise|recommend|encourage)|encourage|urge)|be sure|always|make sure
      |never share|ensure|keep your|don['’]t|it is (?:important (?:for you|that you)|your responsibility)
      |just make sure)\b(?!.*\b(?:right|request|contact us|opt)\b)
    `),
      "i",
    ),
  ],
  [
    "courtesy",
    new RegExp(
      onLines(String.raw`
      ^(?:[\w ,'’-]{0,40}, )?we(?: also| always| really| truly)? (?:know|understand|value|respect|care
      |appreciate|believe|take (?:your|the|our) [\w ]{3,40} seriously
      |are (?:very |fully |strongly |deeply )?(?:proud|committed|dedicated|thoughtful|happy|the folks)
      |['’]re|strive|aim|work (?:very )?hard|go to great lengths|commit|remain|want|do our best|pride
      |think|hope|love|continue)\b(?!.*\b(?:requests?|rights?)\b)
    `),
      "i",
    ),
  ],
];
