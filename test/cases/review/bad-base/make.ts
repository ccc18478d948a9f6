import { writePolicy } from "../../../bakery.ts";

export default async function make(folder: string): Promise<void> {
  await writePolicy(folder, "policies");
}
