import { describe, expect, it } from "vitest";
import { namesOf, nearest } from "../../src/model/nearest.ts";

describe("the name that was probably meant", () => {
  it("is the same but for case, the last part of a path, the beginning of a word, or a slip of the finger", () => {
    const known = ["Billing", "flows/Support desk", "Opening hours"];
    expect(nearest("billing", known)).toBe("Billing");
    expect(nearest("support desk", known)).toBe("flows/Support desk");
    expect(nearest("Opening", known)).toBe("Opening hours");
    expect(nearest("Biling", known)).toBe("Billing");
    expect(nearest("Delivery", known)).toBeUndefined();
  });

  it("is the one whose first words are the same but for a slip, rather than one that is about as long", () => {
    const known = ["handoff/no-context", "handoff/no-voice-transfer", "handoff/no-callback"];
    expect(nearest("handof/no-voice", known)).toBe("handoff/no-voice-transfer");
    expect(nearest("handof/no-contxt", known)).toBe("handoff/no-context");
    expect(nearest("Biling", ["Billing address", "Billing"])).toBe("Billing");
    expect(nearest("Billng", ["Billing address"])).toBe("Billing address");
    expect(nearest("Bllng", ["Billing address"])).toBeUndefined();
    expect(nearest("Page 7", ["Page 12 details", "Start page"])).toBeUndefined();
  });

  it("is none of a text that is too long for a name, unless it is the same", () => {
    const text = "a ".repeat(20_000);
    expect(nearest(text, [`${text}b`.replace("a", "c"), "Billing"])).toBeUndefined();
    expect(nearest("Biling", [text, "Billing"])).toBe("Billing");
    expect(nearest(text.toUpperCase(), [text])).toBe(text);
  });

  it("is the same but for a word for what it names", () => {
    expect(nearest("CancelIntent", ["Book", "cancel"])).toBe("cancel");
    expect(nearest("order", ["Book", "order-flow"])).toBe("order-flow");
    expect(nearest("Workflow", ["order", "work"])).toBeUndefined();
  });

  it("differs little in what is its own: the space that all names of a scope stand in says nothing", () => {
    expect(nearest("cr1_desk.topic.Desk", ["cr1_desk.topic.Escalate"])).toBeUndefined();
    expect(nearest("cr1_desk.topic.Escalat", ["cr1_desk.topic.Greeting", "cr1_desk.topic.Escalate"])).toBe("cr1_desk.topic.Escalate");
  });

  it("differs little in its own words: those that it shares with another name say nothing, first or last", () => {
    expect(nearest("Billing menu", ["Booking menu"])).toBeUndefined();
    expect(nearest("help.person", ["sales.person"])).toBeUndefined();
    expect(nearest("collect name", ["collect mail"])).toBeUndefined();
    expect(nearest("Colect mail", ["Collect name", "Collect mail"])).toBe("Collect mail");
    expect(nearest("Live agnet", ["Live agent", "Live event"])).toBe("Live agent");
    expect(nearest("Suport desk (night)", ["Support desk (night)"])).toBe("Support desk (night)");
  });

  it("differs in nothing but case where thousands of names are known: one of them is always near", () => {
    const known = Array.from({ length: 5000 }, (_, i) => `Page ${i}`);
    expect(nearest("page 4999", known)).toBe("Page 4999");
    expect(nearest("Page 5000", known)).toBeUndefined();
  });

  it("is looked up in one list, however many references miss something in a scope", () => {
    const scope = new Set(["a", "b"]);
    const names = namesOf(scope);
    expect(names).toEqual(["a", "b"]);
    expect(namesOf(scope)).toBe(names);
    scope.add("c");
    expect(namesOf(scope)).toEqual(["a", "b", "c"]);
  });
});
