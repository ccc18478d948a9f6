import type { Catalogue, Vendor } from "./sink.ts";

const PACKAGES: Readonly<Record<string, Vendor>> = {
  openai: { id: "openai", name: "OpenAI", country: "US" },
  "@ai-sdk/openai": { id: "openai", name: "OpenAI", country: "US" },
  stripe: { id: "stripe", name: "Stripe", country: "US" },
  "@sentry/nextjs": { id: "sentry", name: "Sentry", country: "US" },
  "@sentry/node": { id: "sentry", name: "Sentry", country: "US" },
};

export function loadCatalogue(): Catalogue {
  return {
    vendorOfPackage: (name) => PACKAGES[name] ?? null,
    vendorOfHost: () => null,
    roleOf: (name, method) =>
      name === "axios"
        ? "http"
        : /pino|winston|@nestjs\/common/.test(name) && /log|info|warn|error|debug/.test(method)
          ? "log"
          : /openai/.test(name)
            ? "prompt"
            : /^fs$/.test(name) && /write/.test(method)
              ? "storage"
              : null,
    isKnown: (name) => name in PACKAGES || ["axios", "pino", "winston", "@nestjs/common", "fs"].includes(name),
  };
}
