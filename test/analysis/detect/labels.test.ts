import { describe, expect, it } from "vitest";
import { withoutLabels } from "../../../src/analysis/detect/labels.ts";
import { nameAsksForHuman } from "../../../src/analysis/detect/texts.ts";

const labelled = (words: string) =>
  withoutLabels([words.split(" ")])
    .flat()
    .join(" ");

describe("what only sorts a name", () => {
  it("stands before it or behind it, and says nothing", () => {
    expect(labelled("07 intent agent v2")).toBe("agent");
    expect(labelled("btn agent")).toBe("agent");
    expect(labelled("conseiller fr")).toBe("conseiller");
    expect(labelled("main menu agent")).toBe("agent");
    expect(labelled("main agent")).toBe("main agent");
    expect(labelled("a01 berater")).toBe("berater");
  });
  it("is the name where there is nothing else, and says something in the middle of it", () => {
    expect(labelled("intent")).toBe("intent");
    expect(labelled("2")).toBe("2");
    expect(labelled("agent menu hours")).toBe("agent menu hours");
  });
});

describe("a name", () => {
  it("asks for a person whatever its number and the sort of thing that it names", () => {
    for (const name of [
      "07_Conseiller",
      "intent_conseiller",
      "topic.agent",
      "opt_asesor",
      "agent_v2",
      "AgentBtn",
      "berater_de",
      "common.agent",
    ])
      expect(nameAsksForHuman(name), name).toBe(true);
  });
  it("may be half English", () => {
    for (const name of ["talk_to_berater", "TransferMitarbeiter", "request_conseiller", "connect_asesor", "req_mitarbeiter", "Talk2Agent"])
      expect(nameAsksForHuman(name), name).toBe(true);
    expect(
      ["get_mitarbeiter_id", "OperadorActual", "rate_berater", "Am I an active employee?", "cr32d_contosoAgent.topic.Fallback"].filter(
        nameAsksForHuman,
      ),
    ).toEqual([]);
  });
  it("of what is human asks for nobody", () => {
    for (const name of ["error_humano", "capital_humano", "sciences_humaines", "human_factors"])
      expect(nameAsksForHuman(name), name).toBe(false);
    for (const name of ["agente_humano", "aide_humaine", "human_help"]) expect(nameAsksForHuman(name), name).toBe(true);
  });
  it("of an exchange asks for nobody", () => {
    for (const name of ["cambiar_operador", "cambiar_asesor", "change_agent", "changer_conseiller"])
      expect(nameAsksForHuman(name), name).toBe(false);
    for (const name of ["cambiar_a_asesor", "transferencia_asesor", "EscalateTicketToHuman", "switch_to_agent"])
      expect(nameAsksForHuman(name), name).toBe(true);
  });
});
