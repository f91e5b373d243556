import { defineRule } from "../../src/rule/rule.ts";
import { requestWords } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/request-unhandled",
  docs: { summary: "A declared request for a person is handled by some flow" },
  severity: "error",
  fix: "choice",
  messages: {
    unhandled: "nothing handles {request}: a customer who asks for a person gets no answer to it",
    off: "{request} is switched off ({off}): a customer who asks for a person gets no answer to it",
  },
  help: "add a handler that leads to a transfer (or switch it on), or remove the declaration",
  journey(journey, { report }) {
    const { request, verdict } = journey;
    if (request.hidden || request.starts.length > 0 || verdict !== "violated") return;
    report({
      message: request.off === undefined ? "unhandled" : "off",
      data: { request: requestWords(request), off: request.off ?? "" },
      at: request.at,
      journey,
      target: request.name,
      ...(request.off === undefined ? { fix: { kind: "handle-request", request } } : {}),
    });
  },
});
