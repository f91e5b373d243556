import { describe, expect, it } from "vitest";
import type { Bot } from "../../../src/model/model.ts";
import { bot, digital, journeys } from "../project.ts";

/** A bot whose intents each lead to a person; `continues` says behind which others alone an intent is understood. */
function continuing(continues: Readonly<Record<string, readonly string[]>>): Bot {
  const names = Object.keys(continues);
  const plain = bot("Shop", {
    flows: { main: { intents: Object.fromEntries(names.map((name) => [name, "human"])), nodes: { "transfer human": digital } } },
  });
  return { ...plain, intents: plain.intents.map((intent) => ({ ...intent, continues: continues[intent.name] ?? [] })) };
}
const requests = (continues: Readonly<Record<string, readonly string[]>>) =>
  journeys([continuing(continues)]).map(({ request }) => request.name);

describe("an intent that only continues others", () => {
  it("belongs to the request that it continues, over several turns too", () => {
    expect(requests({ talk_to_human: [], human_now: ["talk_to_human"] })).toEqual(["talk_to_human"]);
    expect(requests({ talk_to_human: [], which_topic: ["talk_to_human"], human_now: ["which_topic"] })).toEqual(["talk_to_human"]);
  });

  it("is a request where what it continues is none, all of it", () => {
    expect(requests({ order_status: [], human_now: ["order_status"] })).toEqual(["human_now"]);
    expect(requests({ talk_to_human: [], order_status: [], human_now: ["talk_to_human", "order_status"] })).toEqual([
      "talk_to_human",
      "human_now",
    ]);
  });

  it("is a request where it only continues itself, in a circle", () => {
    expect(requests({ human_now: ["which_topic"], which_topic: ["human_now"] })).toEqual(["human_now"]);
  });
});

describe("a bot that is run by a host", () => {
  const hosted = (synthetic: boolean) =>
    journeys([
      bot("Shop", {
        hosted: true,
        flows: {
          main: {
            intents: { talk_to_human: "text", burst_pipe: "desk" },
            nodes: { "say text": { next: "rest" }, "end rest": { end: "rests" }, "transfer desk": { ...digital, synthetic } },
          },
        },
      }),
    ])[0]?.verdict;

  it("hands off by itself where a file says so, not where a declaration says what its host does", () => {
    expect(hosted(false)).toBe("violated");
    expect(hosted(true)).toBe("undecided");
  });
});
