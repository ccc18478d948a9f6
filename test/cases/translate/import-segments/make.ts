import { writeTranslatedPolicy, xliff } from "../../../translated-policy.ts";

/** A translator's program has cut a text into sentences, and marked words in another. */
export default (folder: string): Promise<void> =>
  writeTranslatedPolicy(folder, {
    "rights.xlf": xliff({
      title: ["Your <pc id=\"1\">rights</pc>", "Vos <pc id=\"1\">droits</pc>"],
      summary: [
        "Ask us,</source><target>Demandez-nous,</target></segment><ignorable><source> </source></ignorable><segment><source>and we answer.",
        "et nous répondons.",
      ],
    }),
  });
