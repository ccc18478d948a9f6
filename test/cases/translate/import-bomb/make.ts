import { writeTranslatedPolicy } from "../../../translated-policy.ts";

/** Entities of a document type are not expanded. */
export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "bomb.xlf": `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"><file id="rights">
<unit id="title"><segment><source>Your rights</source><target>Vos &b; droits &f;</target></segment></unit></file></xliff>
`,
  });
