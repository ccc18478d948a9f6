import type { Headings } from "./headings.ts";

export const en: Headings = {
  mission: {
    aims: ["How this serves our mission", "How this serves the mission", "How this serves our aims", "Our aims"],
    "hold-us": ["How to hold us to this", "Hold us to this", "How you can hold us to this"],
  },
  purpose: {
    why: ["Why", "Why we do this", "Why we need it", "Why we need this", "Why we ask"],
    benefit: ["What you get", "What you get from it", "What is in it for you", "What's in it for you"],
    refuse: [
      "If you say no",
      "Can you refuse",
      "Can you say no",
      "If you refuse",
      "What happens if you say no",
      "What if you say no",
    ],
    reason: ["Our reason", "Our legitimate interest", "The reason"],
    logic: ["How it decides", "How we decide", "How this is decided", "How the decision is made"],
    limits: ["Limits", "The limits", "What we do not do", "What we never do"],
    leaving: ["Leaving", "If you leave", "When you leave"],
    details: ["Details", "The details", "More details"],
  },
  breach: {
    "what-we-do": ["What we do", "What we will do", "What we do when something goes wrong"],
  },
};
