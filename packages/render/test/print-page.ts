/** Writes the sample's page to standard output, for the test that runs it in other places of the world. */
import { pageOf } from "./document-of.ts";
import { sampleModel } from "./sample-model.ts";

process.stdout.write(pageOf(sampleModel()));
