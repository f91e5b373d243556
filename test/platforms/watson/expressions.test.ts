import { describe, expect, it } from "vitest";
import { and, is, not, onChannel, or } from "../../../src/model/build.ts";
import { expression, given, isSilent, onlyOn, takenBy } from "../../../src/platforms/watson/expressions.ts";

// Source: ibm-cloud-docs/watson-assistant, "expression-language", "dialog-overview", "expression-integration-variables".
describe("a condition", () => {
  it("compares a variable in any of its spellings, whichever side names it", () => {
    const gold = is("tier", "gold");
    for (const written of [
      "$tier == 'gold'",
      '"gold" == $tier',
      "context.tier == 'gold'",
      "context['tier'] == \"gold\"",
      "$tier.equals('gold')",
      "$tier:(gold)",
      "<? $tier == 'gold' ?>",
    ])
      expect(expression(written), written).toEqual(gold);
    expect(expression("$tier != 'gold'")).toEqual(not(gold));
    expect(expression("$tier == null")).toEqual(is("tier", null));
    expect(expression("$tier")).toEqual(not(is("tier", null, "false", "")));
  });

  it("names an intent by its sign or by its place", () => {
    for (const written of ["#agent", "intents[0].intent == 'agent'", "intent == 'agent'"])
      expect(expression(written), written).toEqual(is("$intent", "agent"));
    expect(expression("intents[0].intent != 'agent'")).toEqual(not(is("$intent", "agent")));
  });

  it("tells the integration by what is set in one only", () => {
    const texts = onChannel("messaging");
    expect(expression("$integrations.text_messaging")).toEqual(texts);
    expect(expression("$integrations.text_messaging != null")).toEqual(texts);
    expect(expression("$integrations.text_messaging == null")).toEqual(not(texts));
  });

  it("joins its parts as they are written", () => {
    expect(expression("#agent && ($tier == 'gold' || !$known)")).toEqual(
      and(is("$intent", "agent"), or(is("tier", "gold"), is("known", null, "false", ""))),
    );
  });
});

describe("what a condition needs", () => {
  it("is a channel, or all but one", () => {
    expect(onlyOn(expression("#agent && $integrations.voice_telephony"))).toEqual({ channels: ["voice"] });
    expect(onlyOn(expression("#agent && !$integrations.voice_telephony")).channels).toEqual(["chat", "messaging", "email"]);
    expect(onlyOn(expression("#agent || $integrations.voice_telephony"))).toEqual({});
    expect(onlyOn(expression("#agent"))).toEqual({});
  });

  it("is an intent that can make it true, heard for certain", () => {
    expect(takenBy(expression("#agent && $tier == 'gold'"))).toEqual(["agent"]);
    expect(takenBy(expression("#agent && #hours"))).toEqual([]);
    expect(takenBy(expression("!#agent"))).toEqual([]);
    expect(given("agent", expression("#agent && intents[0].confidence > 0.5"))).toEqual({ op: "true" });
    expect(given("agent", expression("#agent && intents[0].confidence < 0.2"))).toEqual({ op: "false" });
  });

  it("is nothing that the customer says, where it reads the context alone", () => {
    for (const silent of ["true", "false", "$tier == 'gold'", "!$tier", "$count > 3", "$tier == 'gold' && $count > 3"])
      expect(isSilent(expression(silent)), silent).toBe(true);
    for (const heard of ["#agent", "@city", "input.text.contains('agent')", "$count > 3 && #agent", "$list.contains(input.text)"])
      expect(isSilent(expression(heard)), heard).toBe(false);
  });
});
