import { expect, it } from "vitest";
import { spoken, yamlValue } from "../../../src/platforms/genesys/values.ts";
import type { Json } from "../../../src/source/document.ts";

const said = (exp: string) => spoken(yamlValue({ exp }, { file: "bot.yaml", pointer: "" }));

// "Expression help", help.mypurecloud.com: functions put texts together; a variable is known when the flow runs.
it("a communication says its constants, and that more is computed where a variable stands beside them", () => {
  expect(said('MakeCommunication("What is the", "order number?")')).toBe("What is the order number?");
  expect(said('ToCommunication(Trim(Append("Hello", " (friend)")))')).toBe("Hello  (friend)");
  expect(said('Append("Hi ", ToString(State.Name), ", how are you?")')).toBe("Hi  , how are you? {…}");
  expect(said('"Hi " + Flow.Name')).toBe("Hi  {…}");
  expect(said("Flow.Greeting")).toBe("");
  expect(said("ToCommunication(Flow.Greeting)")).toBe("");
});

it("a constant object is known by its name or id, else by the only word that it holds", () => {
  const known = (lit: Json) => yamlValue({ lit }, { file: "bot.yaml", pointer: "" })?.text;
  expect(known({ name: "Support", division: "Home" })).toBe("Support");
  expect(known({ email: "agent@example.com" })).toBe("agent@example.com");
  expect(known({ division: "Home", email: "agent@example.com" })).toBe('{"division":"Home","email":"agent@example.com"}');
});
