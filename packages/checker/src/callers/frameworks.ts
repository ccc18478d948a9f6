import type { StartKind } from "../facts.ts";

/** How a framework is told which function to run: by a call of a method, by `new`, or by a decorator. */
export interface Registration {
  readonly packages: readonly string[];
  readonly names: readonly string[];
  readonly kind: StartKind;
}

const VERBS = ["get", "post", "put", "patch", "delete", "del", "head", "options", "all"];

/** Calls that are handed the function to run. */
export const CALLS: readonly Registration[] = [
  {
    packages: [
      "express",
      "@types/express",
      "express-serve-static-core",
      "@types/express-serve-static-core",
      "fastify",
      "hono",
      "koa",
      "@types/koa",
      "koa-router",
      "@koa/router",
      "@types/koa-router",
      "@types/koa__router",
      "router",
      "@types/router",
      "polka",
      "restify",
      "elysia",
      "itty-router",
      "next-connect",
    ],
    names: [...VERBS, "use", "route", "on", "addHook", "setErrorHandler", "setNotFoundHandler", "middleware"],
    kind: "route",
  },
  { packages: ["@trpc/server"], names: ["query", "mutation", "subscription", "use"], kind: "route" },
  { packages: ["socket.io", "ws", "@types/ws"], names: ["on", "once", "use"], kind: "route" },
  {
    packages: ["bullmq", "bull", "@types/bull", "bee-queue"],
    names: ["Worker", "process", "QueueEvents"],
    kind: "queue",
  },
  {
    packages: ["pg-boss", "graphile-worker", "agenda", "bree"],
    names: ["work", "run", "define", "every"],
    kind: "job",
  },
  {
    packages: ["node-cron", "@types/node-cron", "cron", "croner", "node-schedule", "@types/node-schedule"],
    names: ["schedule", "CronJob", "Cron", "scheduleJob", "from"],
    kind: "job",
  },
  {
    packages: ["kafkajs", "amqplib", "@types/amqplib", "nats", "@nats-io/nats-core", "mqtt", "sqs-consumer"],
    names: ["run", "consume", "subscribe", "on", "create"],
    kind: "queue",
  },
  { packages: ["inngest", "@trigger.dev/sdk"], names: ["createFunction", "task", "run"], kind: "job" },
];

/** Decorators of a method that a framework calls. */
export const DECORATORS: readonly Registration[] = [
  {
    packages: ["@nestjs/common"],
    names: ["Get", "Post", "Put", "Patch", "Delete", "Head", "Options", "All", "Sse"],
    kind: "route",
  },
  {
    packages: ["@nestjs/graphql", "type-graphql"],
    names: ["Query", "Mutation", "Subscription", "ResolveField"],
    kind: "route",
  },
  { packages: ["@nestjs/websockets"], names: ["SubscribeMessage"], kind: "route" },
  { packages: ["@nestjs/microservices"], names: ["MessagePattern", "EventPattern", "GrpcMethod"], kind: "queue" },
  { packages: ["@nestjs/bull", "@nestjs/bullmq"], names: ["Process", "OnWorkerEvent", "OnQueueEvent"], kind: "queue" },
  { packages: ["@nestjs/schedule"], names: ["Cron", "Interval", "Timeout"], kind: "job" },
  { packages: ["@nestjs/event-emitter"], names: ["OnEvent"], kind: "queue" },
  { packages: ["routing-controllers"], names: ["Get", "Post", "Put", "Patch", "Delete", "All"], kind: "route" },
];

/** Methods that a framework calls by the name alone, of a class with one of these decorators. */
export const CLASS_METHODS: readonly (Registration & { readonly methods: readonly string[] })[] = [
  { packages: ["@nestjs/bullmq"], names: ["Processor"], methods: ["process"], kind: "queue" },
];

/** Files whose exports Next.js calls, by their path in the application. */
export const NEXT_FILES: readonly { readonly file: RegExp; readonly names: RegExp; readonly kind: StartKind }[] = [
  {
    file: /(?:^|\/)app\/(?:.*\/)?route\.[jt]sx?$/,
    names: /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/,
    kind: "route",
  },
  {
    file: /(?:^|\/)app\/(?:.*\/)?(?:page|layout|template|default|loading|error|not-found)\.[jt]sx?$/,
    names: /^(?:default|generateMetadata|generateStaticParams|generateViewport)$/,
    kind: "page",
  },
  { file: /(?:^|\/)pages\/api\/.*\.[jt]sx?$/, names: /^default$/, kind: "route" },
  {
    file: /(?:^|\/)pages\/.*\.[jt]sx?$/,
    names: /^(?:default|getServerSideProps|getStaticProps|getStaticPaths|getInitialProps)$/,
    kind: "page",
  },
  {
    file: /(?:^|\/)(?:middleware|proxy|instrumentation)\.[jt]s$/,
    names: /^(?:middleware|proxy|register|default)$/,
    kind: "route",
  },
];
