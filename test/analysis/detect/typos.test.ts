import { expect, it } from "vitest";
import { asksForHuman } from "../../../src/analysis/detect/texts.ts";

it("A word with a wrong letter is what it was meant to be, a long one even with two", () => {
  for (const said of ["humna", "agnet", "speak to an operater", "supervsior", "specailist", "represntitive", "hablar con un representate"])
    expect([said, asksForHuman(said)]).toEqual([said, true]);
});

it("A word of the shop or the menu that looks like one for a person is none", () => {
  const labels = [
    "Specials",
    "Specialty",
    "College",
    "Employer",
    "Employed",
    "Consultas",
    "Efectivo",
    "Operaciones",
    "Operações",
    "Spectacles",
    "Souvenirs",
  ];
  for (const label of labels) expect([label, asksForHuman(label)]).toEqual([label, false]);
});
