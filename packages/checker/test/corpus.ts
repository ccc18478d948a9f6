/** The corpus of positions: where it is, and what the config binds in it beside its own comments and schemas. */
import { join } from "node:path";

export const corpus: string = join(import.meta.dirname, "fixtures/micro");

export const corpusBindings: Readonly<Record<string, string>> = {
  "src/model.ts#User.email": "email",
  "src/model.ts#User.phone": "phone",
  "src/model.ts#User.address.street": "address",
  "src/libs.ts#UserSchema.email": "email",
  "src/libs.ts#users.email": "email",
  "src/libs.ts#UserTable.email": "email",
  "src/prisma7/schema.prisma#Member.email": "email",
  "src/prisma7/schema.prisma#Member.nickname": "name",
  "src/prisma7/schema.prisma#Member.tags": "orders",
  "src/prisma7/schema.prisma#Member.settings": "orders",
  "src/prisma7/schema.prisma#Member.joined": "orders",
  "src/script.js#Subscriber.email": "email",
  "src/script.js#Subscriber.phone": "phone",
  "src/script.js#Row.email": "email",
};

export const corpusItems: readonly string[] = ["email", "phone", "address", "name", "orders"];
